import { isAwaited, isReadBeside, waitingPath } from '../analysis/latency';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphEdge, GraphNode } from '../engine/graph-node';

/** A node of the waiting path in time. All in ms. */
export interface Scheduled {
  readonly node: GraphNode;
  readonly startMs: number;
  readonly ownMs: number;
  /** The slowest of the stores beside the path that it waits for. */
  readonly read?: { readonly node: GraphNode; readonly ms: number };
  /** All that it waits for after itself and its reads. */
  tailMs: number;
}

export interface Schedule {
  /** In request order. */
  readonly all: readonly Scheduled[];
  readonly totalMs: number;
  /** From the caller on. */
  readonly slowest: readonly Scheduled[];
  /** Edges of the path that lead on; returns are none. */
  readonly onward: (node: GraphNode) => GraphEdge[];
}

/**
 * When each node of the waiting path begins and how long it takes: as the review's slowest path,
 * with the times that `msOf` gives. Linear, since the path's order leaves returns out.
 */
export function scheduleOf(graph: BoardGraph, msOf: (node: GraphNode) => number): Schedule {
  const { order, onPath } = waitingPath(graph);
  const rank = new Map(order.map((node, i) => [node, i]));
  const leadsOn = (edge: GraphEdge): boolean =>
    isAwaited(edge) &&
    onPath.has(edge.from) &&
    onPath.has(edge.to) &&
    (rank.get(edge.from) ?? Infinity) < (rank.get(edge.to) ?? -1);
  const onward = (node: GraphNode): GraphEdge[] => node.out.filter(leadsOn);
  const readOf = (node: GraphNode): { node: GraphNode; ms: number } | undefined => {
    let slowest: { node: GraphNode; ms: number } | undefined;
    for (const { from, bit } of node.in) {
      if (!isReadBeside({ from, bit }, onPath)) continue;
      const ms = msOf(from);
      if (ms > (slowest?.ms ?? 0)) slowest = { node: from, ms };
    }
    return slowest;
  };
  const scheduled = new Map<GraphNode, Scheduled>();
  const before = new Map<GraphNode, Scheduled>();
  let last: Scheduled | undefined;
  for (const node of order) {
    let startMs = 0;
    for (const edge of node.in) {
      const from = leadsOn(edge) ? scheduled.get(edge.from) : undefined;
      if (!from || (endOf(from) <= startMs && before.has(node))) continue;
      startMs = endOf(from);
      before.set(node, from);
    }
    const read = readOf(node);
    const made = { node, startMs, ownMs: msOf(node), ...(read && { read }), tailMs: 0 };
    scheduled.set(node, made);
    if (!last || endOf(made) > endOf(last)) last = made;
  }
  for (const node of order.toReversed()) {
    const made = scheduled.get(node);
    if (!made) continue;
    for (const { to } of onward(node)) {
      const next = scheduled.get(to);
      if (next) made.tailMs = Math.max(made.tailMs, spanOf(next) + next.tailMs);
    }
  }
  const slowest: Scheduled[] = [];
  for (let at = last; at; at = before.get(at.node)) slowest.unshift(at);
  return {
    all: [...scheduled.values()],
    totalMs: last ? endOf(last) : 0,
    slowest,
    onward,
  };
}

/** Its own share and what it reads. */
export const spanOf = ({ ownMs, read }: Scheduled): number => ownMs + (read?.ms ?? 0);

export const endOf = (scheduled: Scheduled): number => scheduled.startMs + spanOf(scheduled);
