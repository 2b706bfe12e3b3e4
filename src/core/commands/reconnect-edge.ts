import type { Board } from '../board';
import type { Change } from '../change';
import type { EdgeFlow } from '../flow';
import type { EdgeId, NodeId } from '../ids';
import { canConnect } from './connect-nodes';

/**
 * Moves one or both ends of an edge to other nodes; nothing where they cannot be joined.
 *
 * The side that the user chose at a moved end and the bends were chosen for the old way
 * and go; a side at the end that stays is kept.
 */
export function reconnectEdge(
  board: Board,
  id: EdgeId,
  ends: { readonly from?: NodeId; readonly to?: NodeId; readonly flow?: EdgeFlow },
): Change[] {
  const edge = board.edges.get(id);
  if (!edge) return [];
  const { from = edge.from, to = edge.to, flow = edge.flow } = ends;
  const stays = from === edge.from && to === edge.to;
  if (stays && flow === edge.flow) return [];
  if (stays) return [{ type: 'set', in: 'edges', id, fields: { flow } }];
  if (!canConnect(board, from, to)) return [];
  const kept = {
    ...(from === edge.from && edge.sides?.from ? { from: edge.sides.from } : {}),
    ...(to === edge.to && edge.sides?.to ? { to: edge.sides.to } : {}),
  };
  const sides = Object.keys(kept).length > 0 ? kept : null;
  return [{ type: 'set', in: 'edges', id, fields: { from, to, flow, sides, bends: null } }];
}
