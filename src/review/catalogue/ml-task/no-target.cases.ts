import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { mlTaskNoTarget } from './no-target';

export const cases = defineCases({
  rule: mlTaskNoTarget,
  valid: {
    'a target': board('user:end-user', {
      brief: { task: 'ranking', target: 'watch time of an impression' },
    }),
    'no task yet is said by another rule': board('user:end-user'),
    'nothing is learned from labels': board('items:app-database', {
      brief: { task: 'clustering' },
    }),
  },
  invalid: {
    'a task alone': {
      board: board('user:end-user', { brief: { task: 'ranking' } }),
      findings: ['ml-task: target'],
    },
  },
});
