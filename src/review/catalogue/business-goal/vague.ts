import { hasHorizon, isMeasurable, statedGoals } from '../../analysis/goals';
import { goalExamples } from '../../analysis/suggestions';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const businessGoalVague = defineRule({
  id: 'business-goal/vague',
  severity: 'warning',
  messages: {
    vague: {
      what: 'The goal “{goal}” does not say which way which quantity moves.',
      why: 'Against a goal without a number every design is a success.',
      ask: 'Which number, up or down, and by how much?',
      fix: 'Name the quantity and the direction.',
    },
    'no-horizon': {
      what: 'The goal “{goal}” does not say by when.',
      why: 'A quarter and three years are different projects.',
      ask: 'When do you look at the number and decide?',
      fix: 'Add a time, such as “this quarter”.',
    },
  },
  *check(graph) {
    for (const { id, text } of statedGoals(graph.board)) {
      const mend = focus('Sharpen the goal', `brief.goals.${id}`, goalExamples(graph));
      const data = { goal: text };
      if (!isMeasurable(text)) yield { message: 'vague', at: id, data, mend };
      else if (!hasHorizon(text)) {
        yield { message: 'no-horizon', at: id, data, mend, severity: 'hint' };
      }
    }
  },
});
