import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import type { NodeSet } from '../engine/node-set';
import { numberOf, shareOf, type GraphNode } from '../engine/graph-node';
import { hopQps, replicas as replicasFor } from '../../framework/formulas/traffic';
import { isAwaited, isReadBeside, waitingPath } from './latency';
import { limitOf } from './limits';

/** Above this share of its capacity a server's queue grows fast. An estimate. */
export const UTILISATION = 0.7;

/** What the node states, else the estimate; nothing runs at no load at all. */
export const utilisationOf = (node: GraphNode): number =>
  shareOf(node, 'utilisation') || UTILISATION;

export interface Load {
  readonly node: GraphNode;
  /** Requests a second that reach it at peak, times the items that each brings. */
  readonly qps: number;
  /** The busiest that calls it; absent for the caller itself. */
  readonly via?: GraphNode;
  /** Requests a second at that one. */
  readonly before: number;
  /** What it can take; absent where replicas or their capacity are not stated. */
  readonly capacity?: number;
  readonly replicasNeeded?: number;
}

/**
 * Requests a second at each node between a caller and its answer, and at the stores that these
 * read, from the brief's peak. A node that calls many times a request multiplies what comes after
 * it; a cache passes its misses on.
 */
export const loadsOf = fact((graph: BoardGraph): Load[] => {
  const peak = limitOf(graph.board, 'peakQps');
  return peak === undefined ? [] : loadsAt(graph, peak);
});

/** The same for a peak that the brief does not state. */
export function loadsAt(graph: BoardGraph, peak: number): Load[] {
  const { order, onPath } = waitingPath(graph);
  const rank = new Map(order.map((node, i) => [node, i]));
  const qps = new Map<GraphNode, number>();
  const asked = order.map((node): Load => {
    // Several edges of one request are one request: the busiest counts, not the sum.
    let busiest: { readonly via: GraphNode; readonly own: number } | undefined;
    for (const edge of node.in) {
      if (!isAwaited(edge) || !onPath.has(edge.from)) continue;
      if ((rank.get(edge.from) ?? Infinity) >= (rank.get(node) ?? -1)) continue;
      const own = passedOn(edge.from, qps.get(edge.from) ?? peak);
      if (!busiest || own > busiest.own) busiest = { via: edge.from, own };
    }
    const own = busiest?.own ?? peak;
    qps.set(node, own);
    const load = {
      node,
      qps: own * (numberOf(node, 'itemsPerRequest') ?? 1),
      before: busiest ? (qps.get(busiest.via) ?? peak) : peak,
      ...(busiest && { via: busiest.via }),
    };
    return { ...load, ...capacityOf(load) };
  });
  return [...asked, ...readsOf(qps, onPath)];
}

/** Stores that are drawn beside the path, and those that they read in turn: the busiest reader counts. */
function readsOf(qps: ReadonlyMap<GraphNode, number>, onPath: NodeSet): Load[] {
  const readers = [...qps].map(([node, before]) => readerAt(node, before));
  readers.sort((a, b) => b.passes - a.passes);
  const reads = new Map<GraphNode, Load>();
  const gone = new Set<GraphNode>();
  // What is read joins the readers while they are gone through.
  for (let next = 1; next <= readers.length; next++) {
    const reader = readers[next - 1];
    // It may be found again by a busier reader.
    if (!reader || gone.has(reader.node)) continue;
    const { node: via, before, passes } = reader;
    gone.add(via);
    for (const edge of via.in) {
      const { from } = edge;
      if (gone.has(from) || passes <= (reads.get(from)?.qps ?? -1)) continue;
      if (edge.edge.timing === 'stream' || edge.edge.timing === 'batch') continue;
      if (!isReadBeside(edge, onPath)) continue;
      const load = { node: from, qps: passes, before, via };
      reads.set(from, { ...load, ...capacityOf(load) });
      const read = readerAt(from, passes);
      readers.splice(placeAfter(readers, next, read), 0, read);
    }
  }
  return [...reads.values()];
}

interface Reader {
  readonly node: GraphNode;
  readonly before: number;
  /** Requests a second that it sends to each that it reads. */
  readonly passes: number;
}

const readerAt = (node: GraphNode, before: number): Reader => ({
  node,
  before,
  passes: passedOn(node, before),
});

/** Among those from `start` on, of which the busiest come first. */
function placeAfter(readers: readonly Reader[], start: number, { passes }: Reader): number {
  let [low, high] = [start, readers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readers[middle]?.passes ?? 0) >= passes) low = middle + 1;
    else high = middle;
  }
  return low;
}

const passedOn = (node: GraphNode, qps: number): number => {
  const share = node.kind === 'cache' ? (shareOf(node, 'hitRate') ?? 0) : 0;
  return hopQps(qps, numberOf(node, 'fanOut') ?? 1, share);
};

function capacityOf({ node, qps }: Load): Pick<Load, 'capacity' | 'replicasNeeded'> {
  const count = numberOf(node, 'replicas');
  const each = numberOf(node, 'replicaQps');
  if (count === undefined || each === undefined || each <= 0) return {};
  const utilisation = utilisationOf(node);
  return {
    capacity: count * each * utilisation,
    replicasNeeded: replicasFor(qps, each, utilisation),
  };
}
