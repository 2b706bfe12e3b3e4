import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { modelSelectionLossUnfit } from './loss-unfit';

const trained = (loss: string): string =>
  `set:dataset-builder > trainer:model-trainer(loss=${loss})`;

export const cases = defineCases({
  rule: modelSelectionLossUnfit,
  valid: {
    'log loss for clicks': board(trained('log loss'), { brief: { task: 'CTR prediction' } }),
    'one of two fits': board(trained('focal + GIoU'), { brief: { task: 'object detection' } }),
    'a loss of their own': board(trained('our loss'), { brief: { task: 'ranking' } }),
    'no loss is stated': board('set:dataset-builder > trainer:model-trainer', {
      brief: { task: 'regression' },
    }),
    'it fits a part of the system': board(
      `${trained('InfoNCE')} > registry:model-registry > encoder:embedder > index:vector-index > ranker:ranker`,
      { brief: { task: 'ranking' } },
    ),
  },
  invalid: {
    'focal for a number': {
      board: board(trained('focal loss'), { brief: { task: 'regression' } }),
      findings: ['trainer: wrong'],
    },
    'squared error for text': {
      board: board(trained('mse'), { brief: { task: 'text generation' } }),
      findings: ['trainer: wrong'],
    },
    'squared error for a yes or no': {
      board: board(trained('mse'), { brief: { task: 'binary classification' } }),
      findings: ['trainer: doubtful (hint)'],
    },
    'squared error for prices': {
      board: board(trained('mse'), {
        brief: { task: 'regression', problem: 'Predict prices of homes' },
      }),
      findings: ['trainer: doubtful (hint)'],
    },
  },
});
