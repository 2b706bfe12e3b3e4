import type { Board, BoardNode } from '../core/board';
import type { Point } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { nodeRect, type Sizes } from './hit-test';
import { centre, holds } from './rectangles';

/** The innermost group under a point that is none of `without`. */
export function groupAt(
  board: Board,
  sizes: Sizes,
  point: Point,
  without: ReadonlySet<NodeId> = new Set(),
): NodeId | undefined {
  let best: BoardNode | undefined;
  for (const node of board.nodes.values()) {
    if (node.type !== 'group' || without.has(node.id)) continue;
    const rect = nodeRect(node, sizes);
    if (!holds(rect, point)) continue;
    const smaller =
      best === undefined ||
      rect.width * rect.height < nodeRect(best, sizes).width * nodeRect(best, sizes).height;
    if (smaller) best = node;
  }
  return best?.id;
}

/**
 * Who belongs to which group once `moved` lie shifted by `delta`: only those whose group
 * changes, and only the outermost of what moved; members keep the group that carried them.
 */
export function newParents(
  board: Board,
  sizes: Sizes,
  moved: ReadonlySet<NodeId>,
  delta: Point,
): Map<NodeId, NodeId | null> {
  const parents = new Map<NodeId, NodeId | null>();
  for (const id of moved) {
    const node = board.nodes.get(id);
    if (node === undefined || (node.parent !== undefined && moved.has(node.parent))) continue;
    const middle = centre(nodeRect(node, sizes));
    const point = { x: middle.x + delta.x, y: middle.y + delta.y };
    const parent = groupAt(board, sizes, point, moved);
    if (parent !== node.parent) parents.set(id, parent ?? null);
  }
  return parents;
}
