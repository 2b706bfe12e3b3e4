import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingImbalance } from './imbalance';

const learns = 'people:human-labelling > set:dataset-builder > split:data-splitter';
const fraud = { brief: { task: 'fraud detection' } };

export const cases = defineCases({
  rule: trainingImbalance,
  valid: {
    'negatives are sampled': board(
      `${learns} -dataset/train-> negatives:sampler -dataset/train-> trainer:model-trainer`,
      fraud,
    ),
    'a focal loss': board(`${learns} -dataset/train-> trainer:model-trainer(loss=focal)`, fraud),
    'the threshold is stated': board(
      `${learns} -dataset/train-> trainer:model-trainer > server:model-server > policy:decision-policy(thresholds=block above 0.9)`,
      fraud,
    ),
    'positives are common': board(`${learns} -dataset/train-> trainer:model-trainer`, {
      brief: { task: 'fraud detection' },
      constraints: { positiveRate: 0.3 },
    }),
  },
  invalid: {
    'fraud, and nothing said': {
      board: board(`${learns} -dataset/train-> trainer:model-trainer`, fraud),
      findings: ['trainer: rare'],
    },
    'a stated rate of one percent': {
      board: board(`${learns} -dataset/train-> trainer:model-trainer`, {
        brief: { task: 'ranking' },
        constraints: { positiveRate: 0.01 },
      }),
      findings: ['trainer: rare'],
    },
  },
});
