import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { numberOf, type GraphNode } from '../engine/graph-node';
import { hopQps, replicas as replicasFor } from '../../framework/formulas/traffic';
import { isAwaited, waitingPath } from './latency';

/** Above this share of its capacity a server's queue grows fast. An estimate. */
export const UTILISATION = 0.7;

export interface Load {
  readonly node: GraphNode;
  /** Requests a second that reach it at peak. */
  readonly qps: number;
  /** What it can take; absent where replicas or their capacity are not stated. */
  readonly capacity?: number;
  readonly replicasNeeded?: number;
}

/**
 * Requests a second at each node between a caller and its answer, from the brief's peak. A node
 * that calls many times a request multiplies what comes after it; a cache passes its misses on.
 */
export const loadsOf = fact((graph: BoardGraph): Load[] => {
  const peak = graph.board.constraints.peakQps;
  if (peak === undefined) return [];
  const { order, onPath } = waitingPath(graph);
  const rank = new Map(order.map((node, i) => [node, i]));
  const qps = new Map<GraphNode, number>();
  return order.map((node) => {
    // Several edges of one request are one request: the busiest counts, not the sum.
    const calls = node.in.flatMap((edge) =>
      isAwaited(edge) &&
      onPath.has(edge.from) &&
      (rank.get(edge.from) ?? Infinity) < (rank.get(node) ?? -1)
        ? [passedOn(edge.from, qps.get(edge.from) ?? peak)]
        : [],
    );
    const own = calls.length === 0 ? peak : Math.max(...calls);
    qps.set(node, own);
    return withCapacity(node, own * (numberOf(node, 'itemsPerRequest') ?? 1));
  });
});

const passedOn = (node: GraphNode, qps: number): number => {
  const share = node.kind === 'cache' ? (numberOf(node, 'hitRate') ?? 0) : 0;
  return hopQps(qps, numberOf(node, 'fanOut') ?? 1, share);
};

function withCapacity(node: GraphNode, qps: number): Load {
  const count = numberOf(node, 'replicas');
  const each = numberOf(node, 'replicaQps');
  if (count === undefined || each === undefined || each <= 0) return { node, qps };
  return {
    node,
    qps,
    capacity: count * each * UTILISATION,
    replicasNeeded: replicasFor(qps, each, UTILISATION),
  };
}
