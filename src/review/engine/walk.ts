import type { FlowMask } from './flow-mask';
import type { GraphEdge, GraphNode } from './graph-node';
import { NodeSet } from './node-set';

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
  size: number,
  starts: Iterable<GraphNode>,
  direction: 'in' | 'out',
  { flows, not, along, remember = false }: WalkRequest,
): Trail {
  const reached = new NodeSet(size);
  const arrival: (GraphEdge | undefined)[] = remember ? Array.from({ length: size }) : [];
  for (const start of starts) if (!not?.has(start)) reached.add(start);
  const { list } = reached;
  // The list grows while it is walked: it is the queue.
  for (let i = 0; i < list.length; i++) {
    const node = list[i];
    if (!node) break;
    for (const edge of direction === 'out' ? node.out : node.in) {
      if ((edge.bit & flows) === 0) continue;
      const next = direction === 'out' ? edge.to : edge.from;
      if (reached.has(next) || not?.has(next) || (along && !along(edge))) continue;
      reached.add(next);
      if (remember) arrival[next.index] = edge;
    }
  }
  return {
    reached,
    to: (node) =>
      direction === 'out' ? stepsTo(node, reached, arrival) : stepsFrom(node, reached, arrival),
  };
}

function stepsTo(
  target: GraphNode,
  reached: NodeSet,
  arrival: readonly (GraphEdge | undefined)[],
): Steps | undefined {
  if (!reached.has(target)) return undefined;
  const nodes = [target];
  const edges: GraphEdge[] = [];
  for (let edge = arrival[target.index]; edge; edge = arrival[edge.from.index]) {
    edges.push(edge);
    nodes.push(edge.from);
  }
  return { nodes: nodes.toReversed(), edges: edges.toReversed() };
}

function stepsFrom(
  start: GraphNode,
  reached: NodeSet,
  departure: readonly (GraphEdge | undefined)[],
): Steps | undefined {
  if (!reached.has(start)) return undefined;
  const nodes = [start];
  const edges: GraphEdge[] = [];
  for (let edge = departure[start.index]; edge; edge = departure[edge.to.index]) {
    edges.push(edge);
    nodes.push(edge.to);
  }
  return { nodes, edges };
}

/** Ways that follow one another as one: each begins where the one before it ends. */
export const joined = (...ways: readonly (Steps | undefined)[]): Steps => ({
  nodes: [...new Set(ways.flatMap((way) => way?.nodes ?? []))],
  edges: ways.flatMap((way) => way?.edges ?? []),
});

/** The way of one edge. */
export const wayOf = (edge: GraphEdge): Steps => ({ nodes: [edge.from, edge.to], edges: [edge] });
