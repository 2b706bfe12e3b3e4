import type { MetricId } from '../../../framework/metric-table';
import { metricById, metricNames } from '../../../framework/verdict';
import { metricsOf } from '../../analysis/metrics';
import { has } from '../../analysis/profile';
import { isTask, taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import { textOf } from '../../engine/graph-node';
import { EVALUATORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const RETRIEVAL: readonly MetricId[] = [
  'recall@k',
  'hit-rate',
  'ann-recall',
  'context-recall',
  'mean-rank',
];

export const offlineEvaluationNoEndToEnd = defineRule({
  id: 'offline-evaluation/no-end-to-end',
  severity: 'hint',
  messages: {
    first: {
      what: 'Only the first stage is measured: {metrics}.',
      why: 'What was found can be lost again by what comes after it.',
      ask: 'Which number tells you about the list, or the answer, that people get?',
      fix: 'Add a number for the last stage, such as {more}.',
    },
    last: {
      what: 'Only the last stage is measured: {metrics}.',
      why: 'What retrieval did not find, nothing after it can bring back, and you would not see which stage failed.',
      ask: 'When the answer is bad, which stage was it?',
      fix: 'Measure retrieval by itself, for instance by recall@k.',
    },
  },
  *check(graph) {
    const rag = isTask(taskOf(graph), 'rag-qa');
    if (!rag && !has(graph, 'retrieve-rank')) return;
    const known = measured(graph);
    if (known.length === 0) return;
    const first = known.filter((id) => RETRIEVAL.includes(id));
    if (first.length > 0 && first.length < known.length) return;
    const metrics = known.map((id) => metricById(id).name).join(', ');
    const more = rag ? 'answer correctness' : 'NDCG@10';
    if (first.length > 0) {
      const mend = () => focus('Add a metric', 'brief.metrics', [more]);
      yield { message: 'first', data: { metrics, more }, mend };
    } else {
      yield {
        message: 'last',
        data: { metrics },
        mend: () => focus('Add a metric', 'brief.metrics', ['recall@k']),
      };
    }
  },
});

function measured(graph: BoardGraph): MetricId[] {
  const named = metricsOf(graph.board).offline.map(({ name }) => name);
  const drawn = graph
    .of(...EVALUATORS)
    .flatMap((node) => [node.label, ...textOf(node, 'metrics').split(/[,;]/)]);
  return [...new Set([...named, ...drawn].flatMap((name) => metricNames.findAll(name)))];
}
