import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitResampledBefore } from './resampled-before';

export const cases = defineCases({
  rule: datasetSplitResampledBefore,
  valid: {
    'on the train part': board(
      'set:dataset-builder > split:data-splitter -dataset/train-> negatives:sampler -dataset/train-> trainer:model-trainer',
    ),
    'it picks what people label': board(
      'lake:data-lake > pick:sampler -records-> people:human-labelling > set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer',
    ),
    'sums of a row need no other rows': board(
      'lake:data-lake > sums:feature-engineering > set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer',
    ),
  },
  invalid: {
    'a scaler has seen the test rows': {
      board: board(
        'lake:data-lake > "Standardise, target encoding"#scale:feature-engineering > set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer',
      ),
      findings: ['scale: fitted'],
    },
    'between the set and the split': {
      board: board(
        'set:dataset-builder > negatives:sampler > split:data-splitter -dataset/train-> trainer:model-trainer',
      ),
      findings: ['negatives: before'],
    },
    'before the set is built': {
      board: board(
        'lake:data-lake > more:sampler -records-> set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer',
      ),
      findings: ['more: before'],
    },
  },
});
