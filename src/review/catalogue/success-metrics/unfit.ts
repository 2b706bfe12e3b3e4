import type { Metric } from '../../../core/board';
import type { TaskId } from '../../../framework/tasks';
import { fits, metricNames, taskById, verdict } from '../../../framework/verdict';
import { metricsOf } from '../../analysis/metrics';
import { situationsOf } from '../../analysis/situations';
import { taskOf, tasksOf } from '../../analysis/task';
import { usualMetrics } from '../../analysis/suggestions';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

export const successMetricsUnfit = defineRule({
  id: 'success-metrics/unfit',
  severity: 'warning',
  messages: {
    wrong: {
      what: '“{metric}” does not measure {task}. {why}',
      why: 'A number that is not defined for the output can rise while the product gets worse.',
      ask: 'What does this metric reward, and is that what the goal wants?',
      fix: 'Take a metric that fits, such as {better}.',
    },
    doubtful: {
      what: '“{metric}” for {task} wants a reason. {why}',
      why: 'It is used in practice, and misleads in cases that interviewers like.',
      ask: 'When does this metric mislead here?',
      fix: 'Say why it holds here, or report {better} beside it.',
    },
  },
  *check(graph) {
    const task = taskOf(graph);
    if (task === undefined) return;
    for (const metric of metricsOf(graph.board).offline) {
      const judged = judge(graph, metric);
      if (judged === undefined) continue;
      const { offline: better } = usualMetrics(graph);
      const data = {
        metric: metric.name,
        task: taskById(task).name.toLowerCase(),
        why: judged.why,
        better,
      };
      if (judged.verdict === 'wrong') {
        yield { message: 'wrong', at: metric.id, data, mend: replace(graph, metric, better) };
      } else {
        yield { message: 'doubtful', at: metric.id, data, severity: 'hint' };
      }
    }
  },
});

/** By the task of any part of the board, for one that fits is enough. */
function judge(
  graph: BoardGraph,
  { id, name }: Metric,
): { verdict: 'ask' | 'wrong'; why: string } | undefined {
  const metric = metricNames.find(name);
  if (metric === undefined) return undefined;
  const others = metricsOf(graph.board).offline.flatMap((other) =>
    other.id === id ? [] : (metricNames.find(other.name) ?? []),
  );
  const situations = situationsOf(graph);
  const judged = tasksOf(graph).map((task: TaskId) =>
    verdict(
      task,
      { metric },
      { situations, accompanied: others.some((other) => fits(task, { metric: other })) },
    ),
  );
  const [worst] = judged;
  if (worst === undefined || judged.some(({ verdict: v }) => v === 'fit' || v === 'none')) {
    return undefined;
  }
  return worst.verdict === 'ask' || worst.verdict === 'wrong' ? worst : undefined;
}

/** Only where the usual one is known to fit and is not there yet. */
function replace(graph: BoardGraph, { id }: Metric, better: string): Mend | undefined {
  const { all } = metricsOf(graph.board);
  if (all.some(({ name }) => name.toLowerCase() === better.toLowerCase())) return undefined;
  return new MendDraft(graph)
    .change({ type: 'set', in: 'metrics', id, fields: { name: better } })
    .mend(`Take ${better} instead`);
}
