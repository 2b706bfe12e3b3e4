import { isFilled } from '../../analysis/words';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const mlTaskNoTarget = defineRule({
  id: 'ml-task/no-target',
  severity: 'warning',
  profiles: ['supervised'],
  messages: {
    target: {
      what: 'The brief names the task, and not what is predicted for which unit.',
      why: 'A click of a user, of a session and of an impression need three different data sets.',
      ask: 'What does one row of your training data stand for, and what is its label?',
      fix: 'Write the target: what, of which unit.',
    },
  },
  *check({ board }) {
    if (!isFilled(board.brief.task) || isFilled(board.brief.target)) return;
    yield { message: 'target', mend: focus('State the target', 'brief.target') };
  },
});
