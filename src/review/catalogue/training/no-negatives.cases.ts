import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingNoNegatives } from './no-negatives';

const retrieval = { brief: { task: 'visual search' } };

export const cases = defineCases({
  rule: trainingNoNegatives,
  valid: {
    'they are named': board(
      'set:dataset-builder > trainer:model-trainer(negatives=hard and random)',
      retrieval,
    ),
    'the loss brings them': board(
      'set:dataset-builder > trainer:model-trainer(loss=InfoNCE)',
      retrieval,
    ),
    'a sampler picks them': board(
      'set:dataset-builder > negatives:sampler > trainer:model-trainer',
      retrieval,
    ),
    'a ranker sees what was shown': board('set:dataset-builder > trainer:model-trainer', {
      brief: { task: 'ranking' },
    }),
  },
  invalid: {
    'two towers behind a ranker': {
      board: board(
        'set:dataset-builder > {towers:model-trainer(family=two-tower, loss=triplet), order:model-trainer(family=gbdt)}',
        { brief: { task: 'ranking' } },
      ),
      findings: ['towers: unnamed'],
    },
    'triplets of unknown origin': {
      board: board('set:dataset-builder > trainer:model-trainer(loss=triplet)', retrieval),
      findings: ['trainer: unnamed'],
    },
  },
});
