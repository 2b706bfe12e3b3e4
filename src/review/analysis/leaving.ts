import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { flows, INPUTS } from '../engine/flow-mask';
import { isA, property, type GraphEdge, type GraphNode } from '../engine/graph-node';
import type { Steps } from '../engine/walk';
import { taint } from './taint';

/** Personal data also travels as what was retrieved, and in the prompt that quotes it. */
const carries = ({ from, flow }: GraphEdge): boolean =>
  flow === 'request'
    ? isA(from, ['prompt-builder', 'guardrails'])
    : flow === 'candidates'
      ? isA(from, ['vector-index', 'search-index', 'graph-store', 'candidate-filter', 'reranker'])
      : true;

/** Somebody else runs it. */
const isOutside = (node: GraphNode): boolean =>
  node.kind === 'external-system' ||
  (isA(node, ['llm-server', 'embedder']) && property(node, 'hosted') === true);

/** The ways on which personal data leaves the system. */
export const leaving = fact((graph: BoardGraph): Steps[] => {
  const { sources, stops } = taint(graph);
  const trail = graph.trail(sources, INPUTS | flows('candidates', 'request'), {
    not: stops,
    along: carries,
  });
  return graph.nodes.flatMap((node) => {
    const steps = isOutside(node) ? trail.to(node) : undefined;
    return steps && steps.edges.length > 0 ? [steps] : [];
  });
});
