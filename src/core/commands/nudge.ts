import type { Board } from '../board';
import type { Change } from '../change';
import type { Point } from '../geometry';
import type { NodeId } from '../ids';
import { withMembers } from '../members';

/**
 * Moves nodes, with what is in the groups among them, by so much, each of them once; what is
 * locked stays.
 */
export function nudge(board: Board, ids: Iterable<NodeId>, by: Point): Change[] {
  if (by.x === 0 && by.y === 0) return [];
  return [...withMembers(board, ids)].flatMap((id) => {
    const node = board.nodes.get(id);
    if (!node || node.locked === true) return [];
    const position = { x: node.position.x + by.x, y: node.position.y + by.y };
    return [{ type: 'set', in: 'nodes', id, fields: { position } }];
  });
}
