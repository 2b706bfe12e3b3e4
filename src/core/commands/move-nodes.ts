import type { Board, BoardNode } from '../board';
import type { Change } from '../change';
import type { Point } from '../geometry';
import type { NodeId } from '../ids';

/**
 * Moves nodes so that their top-left corners come to these points. A group takes what is
 * in it along, but what has a point of its own goes there, and takes along its own members;
 * what is locked in it stays, as it does while the group is dragged.
 *
 * Unknown ids are skipped: another window may have deleted the node while it was dragged.
 */
export function moveNodes(board: Board, points: ReadonlyMap<NodeId, Point>): Change[] {
  const changes: Change[] = [];
  const carries = [...points.keys()].some((id) => board.nodes.get(id)?.type === 'group');
  const moved = carries ? board.nodes.keys() : points.keys();
  for (const id of moved) {
    const node = board.nodes.get(id);
    const position = node && targetOf(board, node, points);
    if (!position || (node.position.x === position.x && node.position.y === position.y)) continue;
    changes.push({ type: 'set', in: 'nodes', id, fields: { position } });
  }
  return changes;
}

/** Goes with the innermost moved group around it, if it has no point of its own. */
function targetOf(
  board: Board,
  { id, locked, parent, position: { x, y } }: BoardNode,
  points: ReadonlyMap<NodeId, Point>,
): Point | undefined {
  const own = points.get(id);
  if (own || locked === true) return own;
  let group = board.nodes.get(parent ?? id);
  while (group && !points.has(group.id)) {
    group = group.parent === undefined ? undefined : board.nodes.get(group.parent);
  }
  const point = group && points.get(group.id);
  if (!group || !point) return undefined;
  return { x: x + point.x - group.position.x, y: y + point.y - group.position.y };
}
