import type { Board } from '../board';
import { orderedNodes } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';
import { withMembers } from '../members';
import { keysOnTop, setZ } from '../z-order';

/** Lays nodes, and what is in the groups among them, on top, in the order that they have. */
export function bringToFront(board: Board, ids: Iterable<NodeId>): Change[] {
  const raised = withMembers(board, ids);
  const order = orderedNodes(board);
  if (order.slice(order.length - raised.size).every(({ id }) => raised.has(id))) return [];
  const nodes = order.filter(({ id }) => raised.has(id));
  const keys = keysOnTop(board, nodes.length);
  return nodes.flatMap(({ id }, index) => setZ(id, keys[index] ?? ''));
}
