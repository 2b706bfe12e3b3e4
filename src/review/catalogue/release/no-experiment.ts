import { metricsOf } from '../../analysis/metrics';
import { wordsOf } from '../../analysis/situations';
import { actors, requestPath } from '../../analysis/sources';
import { states } from '../../analysis/words';
import type { BoardGraph } from '../../engine/board-graph';
import { insertOnAll } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { isA } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const WORDS =
  /\b(a\/b|ab[- ]tests?|interleav\w*|switchbacks?|hold-?outs?|experiments?|staged roll-?outs?|geo tests?)\b/i;

export const releaseNoExperiment = defineRule({
  id: 'release/no-experiment',
  severity: 'warning',
  profiles: ['online'],
  messages: {
    unmeasured: {
      what: '“{metric}” is claimed, and no experiment measures it.',
      why: 'Without a control you cannot tell your model from a good week.',
      ask: 'How long does the test run, for whom, and what would make you stop it?',
      fix: 'Split traffic by user before the request reaches the model.',
    },
  },
  *check(graph) {
    const [metric] = metricsOf(graph.board).online;
    if (!metric || graph.connected('ab-router', 'canary-shadow').length > 0) return;
    if (states(wordsOf(graph), WORDS)) return;
    const mend = () => insertOnAll(graph, doorways(graph), 'ab-router');
    yield { message: 'unmeasured', data: { metric: metric.name }, mend };
  },
});

/** Where requests come in: behind the gateway if there is one, else from the actors. */
function doorways(graph: BoardGraph) {
  const asked = requestPath(graph);
  const requests = graph.edges.filter(
    ({ bit, from }) => (bit & flows('request')) !== 0 && asked.has(from),
  );
  const doors = requests.filter(
    ({ from, to }) =>
      isA(from, ['api-gateway', 'load-balancer']) && !isA(to, ['api-gateway', 'load-balancer']),
  );
  if (doors.length > 0) return doors;
  const asking = new Set(actors(graph));
  return requests.filter(({ from, to }) => asking.has(from) && !asking.has(to));
}
