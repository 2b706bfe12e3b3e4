import type { Board, BoardNode, Edge } from '../core/board';
import type { Change } from '../core/change';
import { canConnect, connectNodes } from '../core/commands/connect-nodes';
import { edgeId, newId, type NodeId, type Random } from '../core/ids';
import { RequestWays } from '../core/way-back';
import type { ComponentDefinition } from '../library/component';
import type { Connection } from '../library/connect';
import { infer } from '../library/infer';
import { BRIEF_CARDS, type Library } from '../library/library';

/** What drawing a line from one node to another does. */
export interface ConnectPlan {
  readonly changes: readonly Change[];
  readonly edge: Edge;
  readonly connection: Connection;
  /** The edge is there already, and nothing changes. */
  readonly existing?: true;
}

/** The definition that a node stands for; none for a plain box, a group or an unknown kind. */
export function definitionOf(library: Library, node: BoardNode): ComponentDefinition | undefined {
  if (node.type === 'component') return library.get(node.component);
  return node.type === 'brief' ? library.get(BRIEF_CARDS[node.part]) : undefined;
}

/**
 * Plans the connection that a line drawn from one node to another means: what it carries is
 * inferred, a read of a store runs from the store, and a line that makes no sense is drawn as
 * one without meaning. Where the same line is there already, that is the answer. Undefined where
 * no line can be: to itself, to or from a note or text.
 */
export function planConnection(
  board: Board,
  library: Library,
  from: NodeId,
  to: NodeId,
  random: Random,
): ConnectPlan | undefined {
  const start = board.nodes.get(from);
  const end = board.nodes.get(to);
  if (start === undefined || end === undefined || !canConnect(board, from, to)) return undefined;
  const connection = infer(library, definitionOf(library, start), definitionOf(library, end), () =>
    new RequestWays(board.edges.values()).isWayBack(from, to),
  );
  const ends = connection.reversed === true ? { from: to, to: from } : { from, to };
  const existing = sameEdge(board, { ...ends, flow: connection.flow });
  if (existing) return { changes: [], edge: existing, connection, existing: true };
  const edge: Edge = {
    id: edgeId(newId(random)),
    ...ends,
    flow: connection.flow,
    ...(connection.split && { split: connection.split }),
  };
  return { changes: connectNodes(board, edge), edge, connection };
}

/** The edge that joins the same two in the same direction and carries the same. */
const sameEdge = (
  { edges }: Board,
  { from, to, flow }: Pick<Edge, 'from' | 'to' | 'flow'>,
): Edge | undefined =>
  [...edges.values()].find((edge) => edge.from === from && edge.to === to && edge.flow === flow);
