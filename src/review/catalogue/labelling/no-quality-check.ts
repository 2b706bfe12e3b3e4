import { setting } from '../../engine/draft-mend';
import { isStated } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const labellingNoQualityCheck = defineRule({
  id: 'labelling/no-quality-check',
  severity: 'hint',
  messages: {
    unchecked: {
      what: 'Nothing says how good the labels of {at} are.',
      why: 'Where people disagree, the model learns the noise, and the test that it is graded by has it too.',
      ask: 'How often do two people give the same label, and what do you do where they do not?',
      fix: 'State the agreement, or keep a golden set.',
    },
  },
  *check(graph) {
    for (const node of graph.connected('human-labelling')) {
      if (isStated(node, 'agreement') || isStated(node, 'goldenSet')) continue;
      yield {
        message: 'unchecked',
        at: node,
        mend: setting(graph, node, 'agreement', 0.7, 'Ask for an agreement of 0.7'),
      };
    }
  },
});
