import { feedbackOf } from '../../analysis/feedback';
import { labelsOf } from '../../analysis/labels';
import { has } from '../../analysis/profile';
import { explores, hasIndependentLabels } from '../../analysis/selection';
import { isListTask, isTask, taskOf } from '../../analysis/task';
import { setting } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const labellingOnlyWhatWasShown = defineRule({
  id: 'labelling/only-what-was-shown',
  severity: 'warning',
  profiles: ['supervised'],
  messages: {
    shown: {
      what: 'Labels come only from cases that the model let through, by {at}.',
      why: 'What was declined has no outcome, so the next model never learns that it was declined wrongly.',
      ask: 'How do you learn about the cases that the model turned away?',
      fix: 'Let a small share through at random, log how likely each decision was, or label a random sample by hand.',
    },
  },
  *check(graph) {
    if (isListTask(taskOf(graph)) || has(graph, 'retrieve-rank')) return;
    // What was sold is known whatever was ordered.
    if (isTask(taskOf(graph), 'forecasting')) return;
    const { joined } = labelsOf(graph);
    const join = joined.find(({ kind }) => kind === 'label-join');
    if (!join || hasIndependentLabels(graph) || explores(graph)) return;
    // Without a decision in between, an outcome is known for every case.
    const [decision] = graph.connected('decision-policy', 'ad-auction');
    if (!decision || feedbackOf(graph).closed.length === 0) return;
    yield {
      message: 'shown',
      at: join,
      nodes: [decision],
      mend: setting(graph, decision, 'exploration', 0.01, 'Let one in a hundred through'),
    };
  },
});
