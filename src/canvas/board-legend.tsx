import { memo } from 'react';

import { drawLegend } from '../render/draw-legend';
import type { Legend } from '../render/drawing';
import type { Theme } from '../render/theme';
import { Primitives } from './primitives';

interface BoardLegendProps {
  readonly legend: Legend;
  readonly theme: Theme;
}

/** What the colours and lines of a lens mean: the same drawing that an export carries below the board. */
export const BoardLegend = memo(function BoardLegend({ legend, theme }: BoardLegendProps) {
  const { bounds, items } = drawLegend(legend, theme);
  return (
    <svg
      className="board-legend board-drawing"
      role="img"
      aria-label={[legend.title, ...legend.entries.map(({ label }) => label)].join(', ')}
      width={bounds.width}
      height={bounds.height}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
    >
      <Primitives items={items} />
    </svg>
  );
});
