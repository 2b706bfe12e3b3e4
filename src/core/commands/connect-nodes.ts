import type { Board, Edge } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';
import { isEnd } from '../references';

/** Whether an edge may join these two; whether it makes sense is for the review to say. */
export function canConnect(board: Board, from: NodeId, to: NodeId): boolean {
  const start = board.nodes.get(from);
  const end = board.nodes.get(to);
  return start !== undefined && end !== undefined && start !== end && isEnd(start) && isEnd(end);
}

/** Adds the edge; nothing where its ends cannot be joined. */
export const connectNodes = (board: Board, edge: Edge): Change[] =>
  canConnect(board, edge.from, edge.to)
    ? [{ type: 'add', in: 'edges', id: edge.id, value: edge }]
    : [];
