import { proxyTrap } from '../../../framework/goals';
import { statedGoals } from '../../analysis/goals';
import { metricsOf } from '../../analysis/metrics';
import { addMetrics } from '../../engine/add-metric';
import { defineRule } from '../../engine/rule';

export const successMetricsProxyTrap = defineRule({
  id: 'success-metrics/proxy-trap',
  severity: 'warning',
  messages: {
    trap: {
      what: '“{metric}” looks like the goal “{goal}” and is not. {trap}',
      why: 'Optimised long enough, a stand-in moves without what it stands for.',
      ask: 'How could this number rise while the goal is missed?',
      fix: 'Read it together with {counter}.',
    },
  },
  *check(graph) {
    const { all } = metricsOf(graph.board);
    for (const { id, name } of all) {
      const others = all.filter((other) => other.id !== id).map((other) => other.name);
      for (const goal of statedGoals(graph.board)) {
        const trap = proxyTrap(goal.text, name, others);
        const [counter] = trap?.propose ?? [];
        if (!trap || counter === undefined) continue;
        yield {
          message: 'trap',
          at: id,
          data: { metric: name, goal: goal.text, trap: trap.why, counter },
          mend: addMetrics(graph, [{ name: counter, kind: 'guardrail' }]),
        };
      }
    }
  },
});
