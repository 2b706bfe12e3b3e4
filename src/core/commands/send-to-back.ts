import { generateNKeysBetween } from 'fractional-indexing';
import type { Board } from '../board';
import { orderedNodes } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';
import { withMembers } from '../members';
import { fullOrder, setZ } from '../z-order';

/** Lays nodes, and what is in the groups among them, below all others, in the order that they have. */
export function sendToBack(board: Board, ids: Iterable<NodeId>): Change[] {
  const lowered = withMembers(board, ids);
  const order = orderedNodes(board);
  if (order.slice(0, lowered.size).every(({ id }) => lowered.has(id))) return [];
  const { keys, changes } = fullOrder(board);
  const [lowest = null] = keys.values();
  const nodes = order.filter(({ id }) => lowered.has(id));
  const below = generateNKeysBetween(null, lowest, nodes.length);
  return [...changes, ...nodes.map(({ id }, index) => setZ(id, below[index] ?? ''))];
}
