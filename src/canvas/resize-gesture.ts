import type { BoardNode } from '../core/board';
import type { Rect } from '../core/geometry';
import { MEMBER_ROOM } from '../core/least-size';
import { select } from '../session/selection';
import { en } from '../strings/en';
import { endGesture, gesture, showGesture } from './gesture-store';
import { nodeRect } from './hit-test';
import { labelOf } from './names';
import { around, grow } from './rectangles';
import type { Scene } from './scene';
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
  const members = membersRect(node, surface.scene());
  let moving = false;
  select([node.id]);
  trackPointer(event, {
    move: (moved) => {
      moving ||= isFar(start, clientPoint(moved));
      if (!moving) return;
      const point = surface.toFlow(clientPoint(moved));
      showGesture({ kind: 'resize', node: node.id, rect: resized(rect, corner, point, members) });
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

/** What a group must go on holding, with some room. */
function membersRect(group: BoardNode, { board, sizes }: Scene): Rect | undefined {
  const rect = around(
    [...board.nodes.values()].flatMap((node) =>
      node.parent === group.id ? [nodeRect(node, sizes)] : [],
    ),
  );
  return rect && grow(rect, { width: MEMBER_ROOM, height: MEMBER_ROOM });
}
