import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { BoardCanvas } from '../canvas/board-canvas';
import type { Size } from '../core/geometry';
import type { Decorations } from '../render/drawing';
import { panels } from '../session/panels';
import { presenting } from '../session/presenting';
import { spotlight } from '../session/spotlight';
import { announce } from '../ui/announcer';
import { boardMounted } from '../ui/painted';
import { settingsState } from '../ui/settings-state';
import { themeState } from '../ui/theme-choice';
import { useStore } from '../ui/use-store';
import { useSource } from '../ui/workspace';
import type { BoardSession } from './board-session';
import { loadSureKind } from './load-sure-kind';
import { routeWhole } from './route-whole';
import { marks } from './marks';

/** The canvas of the open board, told what it needs of the rest of the window. */
export function Canvas({ session }: { readonly session: BoardSession }) {
  const { document, readOnly } = session.workspace;
  const { camera } = session;
  const library = useSource(session.workspace.boardLibrary);
  const decorations = useQuiet(usePreview(session, useLegendOnce(useSource(session.decorations))));
  const theme = useStore(themeState, ({ name }) => name);
  const wheelZooms = useStore(settingsState, (state) => state.wheelZooms);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();

  // The board is fitted to what the panels leave of the window, which is known only here.
  useLayoutEffect(() => {
    if (place.current === null) return;
    const { clientWidth: width, clientHeight: height } = place.current;
    setSize({ width, height });
  }, []);

  const mounted = size !== undefined;
  useEffect(() => {
    if (mounted) boardMounted();
  }, [mounted]);

  return (
    <div ref={place} className="absolute inset-0">
      {size !== undefined && (
        <BoardCanvas
          document={document}
          library={library}
          theme={theme}
          decorations={decorations}
          random={Math.random}
          size={size}
          {...(camera === undefined ? {} : { camera })}
          wheelZooms={wheelZooms}
          readOnly={readOnly}
          announce={announce}
          onAcceptGhost={session.acceptGhost}
          loadSureKind={loadSureKind}
          routeWhole={routeWhole}
        />
      )}
    </div>
  );
}

/** The legend stands in the panel while that shows the lenses, and on the board else. */
function useLegendOnce(decorations: Decorations): Decorations {
  const inPanel = useStore(panels, ({ right, tab }) => right && tab === 'lenses');
  return useMemo(() => {
    if (!inPanel || decorations.legend === undefined) return decorations;
    const { legend: _, ...rest } = decorations;
    return rest;
  }, [decorations, inPanel]);
}

/** An audience sees the system, and what a lens shows of it: not what the review would change. */
function useQuiet(decorations: Decorations): Decorations {
  const isPresented = useStore(presenting, ({ on }) => on);
  return useMemo(
    () => (isPresented ? { ...decorations, badges: [], ghosts: [] } : decorations),
    [decorations, isPresented],
  );
}

/** With the mend of the finding that is pointed at. */
function usePreview({ workspace }: BoardSession, shown: Decorations): Decorations {
  const { review } = useSource(workspace.review);
  const pointedAt = useStore(spotlight, ({ on }) => on.ghost);
  return useMemo(
    () => marks()?.withMendOf(shown, review, pointedAt) ?? shown,
    [shown, review, pointedAt],
  );
}
