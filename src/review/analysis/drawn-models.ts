import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import { CLEANERS, EVALUATORS, PEOPLE, TRAINERS } from '../engine/kinds';
import { saysAnything } from './box-evidence';
import type { SaysOf } from './drawn-loop';
import { LEARNT_FAMILY } from './family-words';

const NO_USE = [...EVALUATORS, 'model-registry', 'evaluation-gate', 'experiment-tracker'] as const;
/** What is read from these in bulk is learnt from, rather than answered. */
const LEARNT_FROM = [
  ...CLEANERS,
  'data-lake',
  'data-warehouse',
  'dataset-builder',
  'data-splitter',
  'sampler',
  'feature-engineering',
] as const;

/** What comes from these is to be answered now. */
const ASKED_BY = [
  ...PEOPLE,
  'event-stream',
  'app-service',
  'api-gateway',
  'load-balancer',
  'feature-lookup',
  'model-registry',
  'external-system',
] as const;

/**
 * What a plain box that is named after its model does: where data is led into it, it learns;
 * where it leads on to more than a test, it answers.
 */
export function drawnModels(
  graph: BoardGraph,
  shows: SaysOf,
): { readonly learning: ReadonlySet<GraphNode>; readonly answers: boolean } {
  const { nodes, edges, idle } = graph;
  const models = new Set(
    nodes.filter((node) => node.kind === undefined && shows(node, 'model-selection')),
  );
  const served = new Set(
    nodes.filter(
      (node) => node.guessed && node.kind === 'model-server' && shows(node, 'model-selection'),
    ),
  );
  const uses = (node: GraphNode): boolean =>
    node.kind === undefined
      ? saysAnything(graph, node) && !shows(node, 'offline-evaluation') && !shows(node, 'release')
      : !isA(node, NO_USE);
  const lines = [...edges, ...idle];
  const answers = lines.some(({ from, to }) => models.has(from) && uses(to));
  const learning = new Set<GraphNode>();
  // Where something trains by name, a box that is named after a model is what came of it.
  if (graph.has(...TRAINERS)) return { learning, answers };
  for (const { from, to } of idle) if (models.has(to) && from !== to) learning.add(to);
  for (const { from, to, flow } of edges) {
    if (flow !== 'request' && models.has(to)) learning.add(to);
    if (
      served.has(to) &&
      (LEARNT_FAMILY.test(to.label) ? !isA(from, ASKED_BY) : isA(from, LEARNT_FROM))
    )
      learning.add(to);
  }
  return { learning, answers };
}
