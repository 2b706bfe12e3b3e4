import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { businessGoalUnjustifiedChoice } from './unjustified-choice';

const goals = ['Raise watch time by 1 % this quarter'];

export const cases = defineCases({
  rule: businessGoalUnjustifiedChoice,
  valid: {
    'it serves the goal': board('set:dataset-builder > trainer:model-trainer(loss=bce)', {
      goals,
      serves: { trainer: ['g1'] },
    }),
    'it has a reason': board('set:dataset-builder > trainer:model-trainer(loss=bce)', {
      goals,
      because: { trainer: 'probabilities are multiplied later' },
    }),
    'a trainer that names neither loss nor family': board(
      'set:dataset-builder > trainer:model-trainer',
      { goals },
    ),
    'no goal to serve yet': board('set:dataset-builder > trainer:model-trainer(loss=bce)'),
  },
  invalid: {
    'a loss and a ranker out of the blue': {
      board: board(
        'set:dataset-builder > trainer:model-trainer(loss=bce) > ranker:ranker > service:app-service',
        { goals },
      ),
      findings: ['trainer: unjustified', 'ranker: unjustified'],
    },
  },
});
