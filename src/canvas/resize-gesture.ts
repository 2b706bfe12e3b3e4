import type { BoardNode } from '../core/board';
import { select } from '../session/selection';
import { en } from '../strings/en';
import { endGesture, gesture, showGesture } from './gesture-store';
import { nodeRect } from './hit-test';
import { labelOf } from './names';
import { clientPoint, isFar, type Surface } from './surface';
import { trackPointer } from './track-pointer';
import { resized, type Corner } from './zone';

/** Draws a note or group larger or smaller by one of its corners. */
export function startResizing(
  event: PointerEvent,
  node: BoardNode,
  corner: Corner,
  surface: Surface,
): void {
  const start = clientPoint(event);
  const rect = nodeRect(node, surface.scene().sizes);
  let moving = false;
  select([node.id]);
  trackPointer(event, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const point = surface.toFlow(clientPoint(moved));
      showGesture({ kind: 'resize', node: node.id, rect: resized(rect, corner, point) });
    },
    end: () => {
      const { now } = gesture.getState();
      endGesture();
      if (now.kind !== 'resize') return;
      const { x, y, width, height } = now.rect;
      const fields = { position: { x, y }, size: { width, height } };
      surface.commit(
        [{ type: 'set', in: 'nodes', id: node.id, fields }],
        en.canvas.resized(labelOf(node)),
      );
    },
    cancel: endGesture,
  });
}
