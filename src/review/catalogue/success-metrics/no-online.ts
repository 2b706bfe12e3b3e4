import { metricsOf } from '../../analysis/metrics';
import { usualMetrics } from '../../analysis/suggestions';
import { addMetrics } from '../../engine/add-metric';
import { defineRule } from '../../engine/rule';

export const successMetricsNoOnline = defineRule({
  id: 'success-metrics/no-online',
  severity: 'warning',
  profiles: ['not batch'],
  messages: {
    online: {
      what: 'No online metric: nothing says what users gain.',
      why: 'Offline gains often vanish in front of users, whose behaviour the logs do not hold.',
      ask: 'Which number moves when real users get the better model?',
      fix: 'Name an online metric that goes with the goal.',
    },
  },
  *check(graph) {
    const { all, online } = metricsOf(graph.board);
    if (all.length === 0 || online.length > 0) return;
    const { online: name } = usualMetrics(graph);
    yield { message: 'online', mend: addMetrics(graph, [{ name, kind: 'online' }]) };
  },
});
