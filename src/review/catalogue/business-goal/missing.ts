import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';
import { goalExamples } from '../../analysis/suggestions';
import { stageOf } from '../../stages/read-stages';

export const businessGoalMissing = defineRule({
  id: 'business-goal/missing',
  severity: 'error',
  source: 'Zinkevich, Rules of Machine Learning',
  messages: {
    missing: {
      what: 'The brief states no business goal.',
      why: 'Every later choice, from the label to the loss, is right or wrong only against what the business wants.',
      ask: 'What should be better for the business, by how much, and by when?',
      fix: 'Write one goal: which way which quantity should move.',
    },
    partial: {
      what: 'The business goal is stated in part. It lacks {lacking}.',
      why: 'A goal that nobody can measure cannot decide between two designs.',
      ask: 'How would you know that you succeeded?',
      fix: 'Add a direction and a quantity to the goal.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'business-goal').status !== 'missing') return;
    yield {
      message: 'missing',
      mend: focus('State the goal', 'brief.goals', goalExamples(graph)),
    };
  },
});
