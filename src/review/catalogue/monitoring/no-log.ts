import { actors, predictors } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { ANSWERS, flows } from '../../engine/flow-mask';
import { namedAll } from '../../engine/fill-message';
import { MODEL_MONITORS, PREDICTORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const LOGS = [
  'prediction-log',
  'label-join',
  'event-log',
  'event-stream',
  'data-lake',
  'data-warehouse',
  'audit-lineage',
] as const;

export const monitoringNoLog = defineRule({
  id: 'monitoring/no-log',
  severity: 'warning',
  safe: true,
  messages: {
    forgotten: {
      what: 'Answers of {predictors} are kept nowhere.',
      why: 'There is nothing to watch, to explain, or to learn from later.',
      ask: 'A user complains about yesterday: what did the model say, and on which inputs?',
      fix: 'Log predictions with their inputs and the version.',
    },
    passing: {
      what: 'Monitors see the answers of {predictors}, and nothing keeps them.',
      why: 'A monitor shows that something is wrong; only a log shows what it was.',
      ask: 'A user complains about yesterday: what did the model say, and on which inputs?',
      fix: 'Log predictions with their inputs and the version.',
    },
  },
  *check(graph) {
    const all = predictors(graph);
    if (all.length === 0) return;
    // What users do with an answer is not the answer.
    const said = graph.downstream(all, ANSWERS, { not: graph.set(actors(graph)) });
    if (graph.of(...LOGS).some((node) => said.has(node))) return;
    const data = { predictors: namedAll(all) };
    const watched = graph.of(...MODEL_MONITORS).some((node) => said.has(node));
    const mend = () => addLog(graph);
    if (watched) yield { message: 'passing', nodes: all, data, severity: 'hint', mend };
    else yield { message: 'forgotten', nodes: all, data, mend };
  },
});

/** With what reads it: the join of labels, else a monitor, so that it does not just lie there. */
function addLog(graph: BoardGraph) {
  const draft = new MendDraft(graph);
  const said = graph.connected(...PREDICTORS);
  const heard = graph.downstream(said, flows('predictions'));
  const last = graph.connected('decision-policy', 'reranker').find((node) => heard.has(node));
  const from = last ? [last] : said.slice(0, 3);
  const log = draft.add('prediction-log', { near: from, side: 'below' });
  for (const node of from)
    draft.connect(node, log, node.kind === 'llm-server' ? 'response' : 'predictions');
  const [join] = graph.of('label-join');
  const [monitor] = graph.of('model-monitor', 'drift-monitor');
  if (join) draft.connect(log, join, 'predictions');
  else if (monitor) draft.connect(log, monitor, 'predictions');
  return draft.mend('Add a prediction log');
}
