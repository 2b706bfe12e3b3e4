import type { BoardGraph } from '../../engine/board-graph';
import { insertOnAll } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { namedPath } from '../../engine/fill-message';
import { isA } from '../../engine/graph-node';
import { INDEXES, PEOPLE } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const ITEMS = flows('candidates', 'predictions', 'response');
const FILTERS = ['candidate-filter', 'decision-policy'] as const;
const RANKERS = ['ranker', 'reranker'] as const;

export const servingUnfiltered = defineRule({
  id: 'serving/unfiltered',
  severity: 'warning',
  profiles: ['people', 'not generates'],
  safe: true,
  messages: {
    open: {
      what: 'Ranked items reach people with no rule of what may be shown: {path}.',
      why: 'Sold out, blocked, unsafe or seen before: a score knows nothing of that.',
      ask: 'Which items must never be shown, however high they score?',
      fix: 'Filter candidates before ranking, or apply a policy after it.',
    },
  },
  *check(graph) {
    const not = graph.setOf(...FILTERS);
    const found = graph.connected(...INDEXES, 'candidate-generator', 'graph-store');
    const filtered = graph.downstream([...not], flows('candidates', 'predictions'));
    const raw = graph.downstream(found, flows('candidates'), { not });
    // Filtered before it is ranked is as good as after.
    const rankers = graph
      .connected(...RANKERS)
      .filter((node) => raw.has(node) || !filtered.has(node));
    const trail = graph.trail(rankers, ITEMS, { not });
    for (const person of graph.connected(...PEOPLE)) {
      const path = trail.to(person);
      if (!path || path.edges.length === 0) continue;
      const severity = path.nodes.some(({ kind }) => kind === undefined)
        ? ('hint' as const)
        : undefined;
      const data = { path: namedPath(path.nodes) };
      const mend = () => addFilter(graph, rankers);
      yield { message: 'open', nodes: path.nodes, edges: path.edges, data, severity, mend };
      return;
    }
  },
});

/** On the candidates that come in; else on what goes out. */
function addFilter(graph: BoardGraph, rankers: BoardGraph['nodes']) {
  const coming = rankers.flatMap((node) => node.in.filter(({ flow }) => flow === 'candidates'));
  if (coming.length > 0) return insertOnAll(graph, coming, 'candidate-filter');
  const going = rankers.flatMap((node) =>
    node.out.filter(
      ({ flow, to }) => flow === 'predictions' && isA(to, ['app-service', 'cache', 'reranker']),
    ),
  );
  return insertOnAll(graph, going, 'candidate-filter');
}
