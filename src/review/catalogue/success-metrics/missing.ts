import { has } from '../../analysis/profile';
import { usualMetrics } from '../../analysis/suggestions';
import { addMetrics } from '../../engine/add-metric';
import { defineRule } from '../../engine/rule';
import { stageOf } from '../../stages/read-stages';

export const successMetricsMissing = defineRule({
  id: 'success-metrics/missing',
  severity: 'error',
  messages: {
    missing: {
      what: 'No metric says whether this works.',
      why: 'Without one there is no way to choose between two models, or to know that the new one is worse.',
      ask: 'Which number would you look at before launch, and which one after?',
      fix: 'Name one offline and one online metric.',
    },
    partial: {
      what: 'The metrics are stated in part. What is lacking: {lacking}.',
      why: 'Offline and online numbers answer different questions.',
      ask: 'How do you know before launch, and how after?',
      fix: 'Name the other one too.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'success-metrics').status !== 'missing') return;
    const { offline, online } = usualMetrics(graph);
    const metrics = [
      { name: offline, kind: 'offline' },
      ...(has(graph, 'batch') ? [] : [{ name: online, kind: 'online' } as const]),
    ] as const;
    yield { message: 'missing', mend: addMetrics(graph, metrics) };
  },
});
