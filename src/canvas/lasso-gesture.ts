import { select, selection } from '../session/selection';
import { en } from '../strings/en';
import { trackWithPan } from './edge-pan';
import { endGesture, showGesture } from './gesture-store';
import { nodesInLasso } from './hit-test';
import { spanning } from './rectangles';
import { clientPoint, isFar, type Surface } from './surface';

/**
 * Selects what a rectangle touches while it is drawn; with Shift it adds to what was selected.
 * `onClick` is called when the pointer did not move.
 */
export function startLasso(event: PointerEvent, surface: Surface, onClick: () => void): void {
  const start = clientPoint(event);
  const corner = surface.toFlow(start);
  const before = selection.getState();
  const kept = event.shiftKey ? before.nodes : new Set<never>();
  let moving = false;
  trackWithPan(event, surface, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const rect = spanning(corner, surface.toFlow(clientPoint(moved)));
      const { board, sizes } = surface.scene();
      select([...kept, ...nodesInLasso(board, sizes, rect)], event.shiftKey ? before.edges : []);
      showGesture({ kind: 'lasso', rect });
    },
    end: () => {
      endGesture();
      if (!moving) return onClick();
      const { nodes } = selection.getState();
      if (nodes.size > 0) surface.announce(en.canvas.selected(nodes.size));
    },
    cancel: () => {
      endGesture();
      select(before.nodes, before.edges);
    },
  });
}
