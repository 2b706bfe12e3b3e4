import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { flows, ROUND_TRIP } from '../engine/flow-mask';
import { isA, numberOf, type GraphEdge, type GraphNode } from '../engine/graph-node';
import type { NodeSet } from '../engine/node-set';
import { actors } from './sources';

export interface LatencyStep {
  readonly node: GraphNode;
  readonly ms: number;
  /** A store that the step before it waits for. */
  readonly read: boolean;
}

/** The slowest way from a caller to the answer. Parallel branches count once, by their slowest. */
export interface SlowestPath {
  /** Sum of what the nodes state: a budget, no bound, since percentiles do not add. */
  readonly totalMs: number;
  /** In the order of the request, those without a stated time too. */
  readonly steps: readonly LatencyStep[];
  /** From step to step, and from the stores beside it to who waits for them. */
  readonly edges: readonly GraphEdge[];
}

type Percentile = 'latencyP50Ms' | 'latencyP99Ms';

export const slowestP99 = fact((graph: BoardGraph) => slowest(graph, 'latencyP99Ms'));
export const slowestP50 = fact((graph: BoardGraph) => slowest(graph, 'latencyP50Ms'));

/** Nodes between a caller and its answer, callers too, in an order in which requests meet them. */
export const waitingPath = fact(
  (graph: BoardGraph): { order: readonly GraphNode[]; onPath: NodeSet } => {
    const callers = actors(graph).filter((node) => node.out.some(({ flow }) => flow === 'request'));
    const asked = graph.downstream(callers, ROUND_TRIP, { along: isAwaited });
    const answering = graph.upstream(callers, ROUND_TRIP, { along: isAwaited });
    const onPath = graph.set([...asked].filter((node) => answering.has(node)));
    return { order: inRequestOrder(graph, callers, onPath), onPath };
  },
);

/** Edges that a caller waits for: not those that are said to be a stream or a batch. */
export const isAwaited = ({ bit, edge }: GraphEdge): boolean =>
  (bit & ROUND_TRIP) !== 0 && edge.timing !== 'stream' && edge.timing !== 'batch';

function slowest(graph: BoardGraph, key: Percentile): SlowestPath {
  const { order, onPath } = waitingPath(graph);
  const rank = new Map(order.map((node, i) => [node, i]));
  const sums = new Map<GraphNode, number>();
  const before = new Map<GraphNode, GraphEdge>();
  let last: GraphNode | undefined;
  for (const node of order) {
    let most = 0;
    for (const edge of node.in) {
      if (!isAwaited(edge) || !onPath.has(edge.from)) continue;
      // An edge back to a node that waits is a return, and costs nothing of its own.
      if ((rank.get(edge.from) ?? Infinity) >= (rank.get(node) ?? -1)) continue;
      const sum = sums.get(edge.from) ?? 0;
      if (sum > most || (sum === most && !before.has(node))) {
        most = sum;
        before.set(node, edge);
      }
    }
    const sum = most + ownMs(node, key) + readMs(node, key, onPath).ms;
    sums.set(node, sum);
    if (!last || sum > (sums.get(last) ?? 0)) last = node;
  }
  const steps: LatencyStep[] = [];
  const edges: GraphEdge[] = [];
  for (let node = last; node;) {
    const { edge: read, ms } = readMs(node, key, onPath);
    const own = { node, ms: ownMs(node, key), read: false };
    steps.unshift(own, ...(read ? [{ node: read.from, ms, read: true }] : []));
    const arrival = before.get(node);
    edges.unshift(...(arrival ? [arrival] : []), ...(read ? [read] : []));
    node = arrival?.from;
  }
  return { totalMs: last ? (sums.get(last) ?? 0) : 0, steps, edges };
}

const ownMs = (node: GraphNode, key: Percentile): number => numberOf(node, key) ?? 0;

/** Stores that a node on the waiting path reads and waits for, drawn beside it. */
const READ = [
  'feature-store',
  'cache',
  'app-database',
  'graph-store',
  'vector-index',
  'search-index',
  'feature-lookup',
] as const;
const HANDED = flows('features', 'candidates', 'records');

/** Whether an edge into a node of the waiting path is a read of a store beside the path. */
export const isReadBeside = (
  { from, bit }: Pick<GraphEdge, 'from' | 'bit'>,
  onPath: { has(node: GraphNode): boolean },
): boolean => (bit & HANDED) !== 0 && !onPath.has(from) && isA(from, READ);

/** Stores drawn beside the path that this node reads and waits for, all at once. */
function readMs(
  node: GraphNode,
  key: Percentile,
  onPath: NodeSet,
): { ms: number; edge?: GraphEdge } {
  let slowest: { ms: number; edge?: GraphEdge } = { ms: 0 };
  for (const edge of node.in) {
    if (!isReadBeside(edge, onPath)) continue;
    const ms = ownMs(edge.from, key);
    if (ms > slowest.ms) slowest = { ms, edge };
  }
  return slowest;
}

/** Depth first, finished last first; edges to a node that is still open are returns. */
function inRequestOrder(
  graph: BoardGraph,
  callers: readonly GraphNode[],
  onPath: NodeSet,
): GraphNode[] {
  const seen = new Uint8Array(graph.nodes.length);
  const finished: GraphNode[] = [];
  for (const caller of callers) {
    if (seen[caller.index] === 1) continue;
    seen[caller.index] = 1;
    const open: { readonly node: GraphNode; at: number }[] = [{ node: caller, at: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const edge = top.node.out[top.at++];
      if (!edge) {
        finished.push(top.node);
        open.pop();
      } else if (isAwaited(edge) && onPath.has(edge.to) && seen[edge.to.index] !== 1) {
        seen[edge.to.index] = 1;
        open.push({ node: edge.to, at: 0 });
      }
    }
  }
  return finished.toReversed();
}
