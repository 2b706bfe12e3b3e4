import { memo, useMemo } from 'react';
import { useStore } from 'zustand';

import type { Board } from '../core/board';
import type { Legend } from '../render/drawing';
import { lineLegend } from '../render/line-legend';
import type { Theme } from '../render/theme';
import { lineLegendState } from '../session/line-legend';
import { BoardLegend } from './board-legend';

interface BoardLegendsProps {
  readonly edges: Board['edges'];
  /** Of the lens that is on. */
  readonly lens?: Legend | undefined;
  readonly theme: Theme;
}

/** What a lens shows and, on request, what the lines mean, side by side. */
export const BoardLegends = memo(function BoardLegends({ edges, lens, theme }: BoardLegendsProps) {
  const on = useStore(lineLegendState, (state) => state.on);
  const lines = useMemo(() => (on ? lineLegend(edges.values()) : undefined), [on, edges]);
  if (lens === undefined && lines === undefined) return null;
  return (
    <div className="board-legends">
      {lens && <BoardLegend legend={lens} theme={theme} />}
      {lines && <BoardLegend legend={lines} theme={theme} />}
    </div>
  );
});
