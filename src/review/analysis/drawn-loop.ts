import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import { LABELLERS, PEOPLE, PREDICTORS, TRAINERS } from '../engine/kinds';
import { namesPeople } from './words';

/** Whether the name of a box says a stage. */
export type SaysOf = (node: GraphNode, stage: StageId) => boolean;

const LEARNS = [
  ...TRAINERS,
  ...LABELLERS,
  'dataset-builder',
  'event-log',
  'data-lake',
  'data-warehouse',
] as const;
const ANSWERS = [...PREDICTORS, ...PEOPLE, 'decision-policy', 'app-service', 'reranker'] as const;
/** Its kind is read from its words, if it has one. */
export const isPlain = ({ guessed, kind }: GraphNode): boolean => guessed || kind === undefined;

const WATCH = ['drift-monitor', 'model-monitor', 'system-monitor'] as const;

/**
 * Whether lines, whatever they carry, lead from what learns to what answers and back, or from a
 * watch on what answers to what learns. For pictures of plain boxes; where every box has a kind,
 * what its lines carry says it better.
 */
export function hasDrawnLoop(
  graph: BoardGraph,
  shows: SaysOf,
  learning: ReadonlySet<GraphNode>,
): boolean {
  if (!graph.nodes.some(isPlain)) return false;
  const learners = graph.nodes.filter(
    (node) =>
      learning.has(node) ||
      isA(node, LEARNS) ||
      (isPlain(node) && (shows(node, 'training') || shows(node, 'labelling'))),
  );
  const after = reach(learners, neighbours(graph, 'out'));
  const before = reach(learners, neighbours(graph, 'in'));
  return graph.nodes.some(
    (node) =>
      before.has(node) &&
      !learners.includes(node) &&
      (isA(node, WATCH) ||
        (after.has(node) &&
          (isA(node, ANSWERS) ||
            (node.kind === undefined && (shows(node, 'serving') || namesPeople(node.label)))))),
  );
}

/** Ends of all drawn lines, lines without a meaning too; a request brings its answer back. */
export function neighbours(
  { edges, idle }: BoardGraph,
  side: 'in' | 'out',
): Map<GraphNode, GraphNode[]> {
  const found = new Map<GraphNode, GraphNode[]>();
  const meet = (at: GraphNode, other: GraphNode): void => {
    const known = found.get(at);
    if (known) known.push(other);
    else found.set(at, [other]);
  };
  for (const { from, to } of idle)
    meet(...(side === 'out' ? ([from, to] as const) : ([to, from] as const)));
  for (const { from, to, flow } of edges) {
    const [at, other] = side === 'out' ? [from, to] : [to, from];
    meet(at, other);
    if (flow === 'request' && from.kind !== undefined && to.kind !== undefined) meet(other, at);
  }
  return found;
}

function reach(
  starts: readonly GraphNode[],
  next: ReadonlyMap<GraphNode, readonly GraphNode[]>,
): Set<GraphNode> {
  const reached = new Set<GraphNode>();
  const open = starts.flatMap((node) => next.get(node) ?? []);
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(next.get(node) ?? []));
  }
  return reached;
}
