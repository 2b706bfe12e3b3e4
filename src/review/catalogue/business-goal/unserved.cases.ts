import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { businessGoalUnserved } from './unserved';

const goals = ['Raise watch time by 1 % this quarter'];

export const cases = defineCases({
  rule: businessGoalUnserved,
  valid: {
    'a metric serves it': board('user:end-user', { goals, metrics: ['online: watch time'] }),
    'a component serves it': board('set:dataset-builder > trainer:model-trainer', {
      goals,
      serves: { trainer: ['g1'] },
    }),
    'no goal at all': board('user:end-user'),
  },
  invalid: {
    'nothing serves it': {
      board: board('set:dataset-builder > trainer:model-trainer', { goals }),
      findings: ['g1: unserved'],
    },
    'the second of two': {
      board: board('user:end-user', {
        goals: [...goals, 'Cut costs by 5 % this year'],
        metrics: ['online: watch time'],
      }),
      findings: ['g2: unserved'],
    },
  },
});
