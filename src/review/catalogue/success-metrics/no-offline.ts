import { metricsOf } from '../../analysis/metrics';
import { usualMetrics } from '../../analysis/suggestions';
import { addMetrics } from '../../engine/add-metric';
import { defineRule } from '../../engine/rule';

export const successMetricsNoOffline = defineRule({
  id: 'success-metrics/no-offline',
  severity: 'warning',
  messages: {
    offline: {
      what: 'No offline metric: a model can be judged only once users have it.',
      why: 'Experiments are slow and few; an offline metric decides which models are worth one.',
      ask: 'How do you compare fifty candidate models this week?',
      fix: 'Name an offline metric that goes with the goal.',
    },
  },
  *check(graph) {
    const { all, offline } = metricsOf(graph.board);
    if (all.length === 0 || offline.length > 0) return;
    const { offline: name } = usualMetrics(graph);
    yield { message: 'offline', mend: addMetrics(graph, [{ name, kind: 'offline' }]) };
  },
});
