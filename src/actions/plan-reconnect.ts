import type { Board, Edge } from '../core/board';
import type { Change } from '../core/change';
import { reconnectEdge } from '../core/commands/reconnect-edge';
import type { NodeId } from '../core/ids';
import { connectAsDrawn, judge } from '../library/connect';
import type { Library } from '../library/library';
import { definitionOf } from './plan-connection';

export interface Reconnection {
  readonly changes: readonly Change[];
  /** The connection as it then is, but for sides and bends. */
  readonly edge: Edge;
}

/** Takes one end of a connection to another node; what it carries stays as long as it can be carried there. */
export function planReconnect(
  board: Board,
  library: Library,
  edge: Edge,
  end: 'from' | 'to',
  node: NodeId,
): Reconnection {
  const ends = { from: edge.from, to: edge.to, [end]: node };
  const [start, finish] = [ends.from, ends.to].map((id) => {
    const other = board.nodes.get(id);
    return other && definitionOf(library, other);
  });
  const isPossible = judge(library, edge.flow, start, finish).level !== 'impossible';
  const flow = isPossible ? edge.flow : connectAsDrawn(library, start, finish).flow;
  return {
    changes: reconnectEdge(board, edge.id, { [end]: node, flow }),
    edge: { ...edge, ...ends, flow },
  };
}
