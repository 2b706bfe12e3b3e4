import { goalKindsOf } from '../../../framework/goals';
import { LIVE_METRICS } from '../../../framework/goal-table';
import { statedGoals } from '../../analysis/goals';
import { metricsOf } from '../../analysis/metrics';
import { taskOf } from '../../analysis/task';
import { addMetrics } from '../../engine/add-metric';
import { defineRule } from '../../engine/rule';

/** Goals that are easily reached at somebody's expense. */
const TEMPTING: readonly string[] = ['engagement', 'revenue', 'ad-value', 'growth'];

export const successMetricsNoGuardrail = defineRule({
  id: 'success-metrics/no-guardrail',
  severity: 'hint',
  messages: {
    guardrail: {
      what: 'The goal “{goal}” has no guardrail: nothing says what must not get worse.',
      why: 'A number that pays is moved at the expense of what nobody measures.',
      ask: 'How could the team reach this number and harm the product?',
      fix: 'Add a guardrail, such as {guardrail}.',
    },
  },
  *check(graph) {
    const { all, guardrails } = metricsOf(graph.board);
    if (all.length === 0 || guardrails.length > 0) return;
    for (const { text } of statedGoals(graph.board)) {
      const kind = goalKindsOf(text).find(({ id }) => TEMPTING.includes(id));
      if (!kind) continue;
      const task = taskOf(graph);
      const guardrail =
        kind.guardrails[0] ?? (task && LIVE_METRICS[task].guardrail[0]) ?? 'p99 latency';
      yield {
        message: 'guardrail',
        data: { goal: text, guardrail },
        mend: addMetrics(graph, [{ name: guardrail, kind: 'guardrail' }]),
      };
      return;
    }
  },
});
