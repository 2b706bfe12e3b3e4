import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { requestPath } from '../../analysis/sources';
import { stageOf } from '../../stages/read-stages';
import { defineRule } from '../../engine/rule';

export const monitoringNoSystem = defineRule({
  id: 'monitoring/no-system',
  severity: 'hint',
  profiles: ['online'],
  safe: true,
  messages: {
    blind: {
      what: 'Latency, errors and cost of the online path are not watched.',
      why: 'A slow answer is a wrong answer, and the model monitor does not see it.',
      ask: 'What is p99 now, and what happens when it doubles?',
      fix: 'Add a system monitor on what answers.',
    },
  },
  *check(graph) {
    // Where nothing watches at all, that is said first.
    if (stageOf(graph, 'monitoring').status === 'missing') return;
    if (graph.connected('system-monitor').length > 0) return;
    yield { message: 'blind', mend: () => addSystem(graph) };
  },
});

const measured = fact((graph: BoardGraph) => {
  const asked = requestPath(graph);
  return graph
    .connected('model-server', 'llm-server', 'app-service', 'api-gateway')
    .filter((node) => asked.has(node));
});

function addSystem(graph: BoardGraph) {
  const from = measured(graph).slice(0, 3);
  if (from.length === 0) return undefined;
  const draft = new MendDraft(graph);
  const monitor = draft.add('system-monitor', { near: from, side: 'below' });
  for (const node of from) draft.connect(node, monitor, 'metrics');
  const [told] = graph.of('alerting');
  if (told) draft.connect(monitor, told, 'alerts');
  return draft.mend('Add a system monitor');
}
