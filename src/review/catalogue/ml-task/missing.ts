import { likelyTasks } from '../../analysis/suggestions';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';
import { stageOf } from '../../stages/read-stages';

export const mlTaskMissing = defineRule({
  id: 'ml-task/missing',
  severity: 'error',
  messages: {
    missing: {
      what: 'The brief does not say which machine-learning task this is.',
      why: 'The task decides about labels, loss and metrics; without it every box is a guess.',
      ask: 'What goes in, what comes out, and what kind of task is that?',
      fix: 'Choose the task in the brief.',
    },
    partial: {
      what: 'The task is named in part. It lacks {lacking}.',
      why: 'Two teams that predict different units build different systems.',
      ask: 'What exactly does one prediction say, about what?',
      fix: 'Write the target and its unit into the brief.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'ml-task').status !== 'missing') return;
    yield {
      message: 'missing',
      mend: focus('Choose the task', 'brief.task', likelyTasks(graph)),
    };
  },
});
