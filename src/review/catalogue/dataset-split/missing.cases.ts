import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitMissing } from './missing';

export const cases = defineCases({
  rule: datasetSplitMissing,
  valid: {
    'a splitter before training': board(
      'set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer; split -dataset/test-> eval:offline-evaluator; trainer > eval',
    ),
    'edges say which part they carry': board(
      'set:dataset-builder -dataset/train-> trainer:model-trainer; set -dataset/test-> eval:offline-evaluator; trainer > eval',
    ),
    'a forecast is backtested': board(
      'sales:data-warehouse > set:dataset-builder > trainer:model-trainer > back:backtest; sales > back',
      { brief: { task: 'forecasting' } },
    ),
    'nothing is trained': board('app:client-app > llm:llm-server > app'),
  },
  invalid: {
    'training reads the whole set': {
      board: board('set:dataset-builder > trainer:model-trainer'),
      findings: ['dataset-split: trainer'],
    },
    'an unknown box may be the split': {
      board: board('set:dataset-builder > Zap:? -dataset-> trainer:model-trainer'),
      findings: ['dataset-split: trainer (hint)'],
    },
    'a text mentions it': {
      board: board('set:dataset-builder > trainer:model-trainer', {
        notes: ['Use a train/test split by time'],
      }),
      findings: ['dataset-split: trainer (warning)'],
    },
    'an empty board': { board: board('user:end-user'), findings: ['dataset-split: missing'] },
    'nobody reads the test part': {
      board: board(
        'set:dataset-builder > split:data-splitter -dataset/train-> trainer:model-trainer',
      ),
      findings: ['dataset-split: partial (hint)'],
    },
  },
});
