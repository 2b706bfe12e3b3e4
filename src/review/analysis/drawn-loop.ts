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
/** A trigger to train again brings nothing back. */
const TELLS = ['drift-monitor', 'model-monitor', 'system-monitor', 'alerting', 'orchestrator'];

/**
 * Whether lines, whatever they carry, lead from what learns to what answers and back. For
 * pictures of plain boxes; where every box has a kind, what its lines carry says it better.
 */
export function hasDrawnLoop(graph: BoardGraph, shows: SaysOf): boolean {
  if (!graph.nodes.some(({ kind }) => kind === undefined)) return false;
  const learners = graph.nodes.filter(
    (node) =>
      isA(node, LEARNS) ||
      (node.kind === undefined && (shows(node, 'training') || shows(node, 'labelling'))),
  );
  const after = reach(learners, neighbours(graph, 'out'));
  const before = reach(learners, neighbours(graph, 'in'));
  return graph.nodes.some(
    (node) =>
      after.has(node) &&
      before.has(node) &&
      !learners.includes(node) &&
      (isA(node, ANSWERS) ||
        (node.kind === undefined && (shows(node, 'serving') || namesPeople(node.label)))),
  );
}

/** Ends of all drawn lines but those of monitors, lines without a meaning too. */
export function neighbours(
  { edges, idle }: BoardGraph,
  side: 'in' | 'out',
): Map<GraphNode, GraphNode[]> {
  const found = new Map<GraphNode, GraphNode[]>();
  for (const { from, to } of [...edges, ...idle]) {
    const [at, other] = side === 'out' ? [from, to] : [to, from];
    if (TELLS.includes(at.kind ?? '') || TELLS.includes(other.kind ?? '')) continue;
    const known = found.get(at);
    if (known) known.push(other);
    else found.set(at, [other]);
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
