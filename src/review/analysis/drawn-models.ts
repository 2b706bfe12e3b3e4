import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import { EVALUATORS } from '../engine/kinds';
import type { SaysOf } from './drawn-loop';

const NO_USE = [...EVALUATORS, 'model-registry', 'evaluation-gate', 'experiment-tracker'] as const;

/**
 * What a plain box that is named after its model does: where data is led into it, it learns;
 * where it leads on to more than a test, it answers.
 */
export function drawnModels(
  { nodes, edges, idle }: BoardGraph,
  shows: SaysOf,
): { readonly learns: boolean; readonly answers: boolean } {
  const models = new Set(
    nodes.filter((node) => node.kind === undefined && shows(node, 'model-selection')),
  );
  if (models.size === 0) return { learns: false, answers: false };
  const uses = (node: GraphNode): boolean =>
    node.kind === undefined
      ? !shows(node, 'offline-evaluation') && !shows(node, 'release')
      : !isA(node, NO_USE);
  const lines = [...edges, ...idle];
  return {
    learns:
      edges.some(({ to, flow }) => models.has(to) && flow !== 'request') ||
      idle.some(({ to }) => models.has(to)),
    answers: lines.some(({ from, to }) => models.has(from) && uses(to)),
  };
}
