import type { FlowMask } from './flow-mask';
import type { GraphEdge, GraphNode } from './graph-node';
import { NodeSet } from './node-set';
import type { Ways } from './ways';

/** A way over the board: `nodes` has one more than `edges`. */
export interface Steps {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Trail {
  readonly reached: NodeSet;
  /**
   * A shortest way from a start, or to one for a walk against the edges, in the direction of the
   * edges; undefined for what was not reached.
   */
  to(node: GraphNode): Steps | undefined;
}

interface WalkRequest {
  readonly flows: FlowMask;
  readonly not?: NodeSet | undefined;
  readonly along?: ((edge: GraphEdge) => boolean) | undefined;
  readonly remember?: boolean;
}

/** Breadth first from all starts at once: linear, however many starts there are. */
export function walk(
  nodes: readonly GraphNode[],
  ways: Ways,
  starts: Iterable<GraphNode>,
  { flows, not, along, remember = false }: WalkRequest,
): Trail {
  const reached = new NodeSet(nodes.length);
  /** The place among the ways by which each node was reached, plus one. */
  const arrival = new Uint32Array(remember ? nodes.length : 0);
  for (const start of starts) if (!not?.has(start)) reached.add(start);
  const { list } = reached;
  // The list grows while it is walked: it is the queue.
  for (let i = 0; i < list.length; i++) {
    const node = list[i];
    if (!node) break;
    const end = ways.starts[node.index + 1] ?? 0;
    for (let at = ways.starts[node.index] ?? 0; at < end; at++) {
      const index = ways.others[at] ?? 0;
      // What was reached before is most of a dense board, and quicker to tell than the flow.
      if (reached.hasAt(index) || ((ways.bits[at] ?? 0) & flows) === 0) continue;
      if (not?.hasAt(index)) continue;
      const edge = along && ways.edges[at];
      if (edge && !along(edge)) continue;
      const next = nodes[index];
      if (!next) continue;
      reached.add(next);
      if (remember) arrival[index] = at + 1;
    }
  }
  return {
    reached,
    to: (node) => (reached.has(node) ? steps(node, ways, arrival) : undefined),
  };
}

/** From a node back to the start that it was reached from. */
function steps(reached: GraphNode, { edges: all, direction }: Ways, arrival: Uint32Array): Steps {
  const nodes = [reached];
  const edges: GraphEdge[] = [];
  const before = (node: GraphNode): GraphEdge | undefined => all[(arrival[node.index] ?? 0) - 1];
  for (let edge = before(reached); edge;) {
    const node = direction === 'out' ? edge.from : edge.to;
    edges.push(edge);
    nodes.push(node);
    edge = before(node);
  }
  return direction === 'out'
    ? { nodes: nodes.toReversed(), edges: edges.toReversed() }
    : { nodes, edges };
}

/** Ways that follow one another as one: each begins where the one before it ends. */
export const joined = (...ways: readonly (Steps | undefined)[]): Steps => ({
  nodes: [...new Set(ways.flatMap((way) => way?.nodes ?? []))],
  edges: ways.flatMap((way) => way?.edges ?? []),
});

/** The way of one edge. */
export const wayOf = (edge: GraphEdge): Steps => ({ nodes: [edge.from, edge.to], edges: [edge] });
