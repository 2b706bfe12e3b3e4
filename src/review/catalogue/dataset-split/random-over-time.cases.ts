import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitRandomOverTime } from './random-over-time';

const joined = 'clicks:event-log > join:label-join > set:dataset-builder';

export const cases = defineCases({
  rule: datasetSplitRandomOverTime,
  valid: {
    'outcome labels, split by time': board(
      `${joined} > split:data-splitter(method=time) -dataset/train-> trainer:model-trainer`,
    ),
    'nothing is said, and the default is by time': board(
      `${joined} > split:data-splitter -dataset/train-> trainer:model-trainer`,
    ),
    'rows with no order in time': board(
      'scans:content-corpus > people:human-labelling > set:dataset-builder > split:data-splitter(method=random) -dataset/train-> trainer:model-trainer',
      { brief: { task: 'multiclass classification' } },
    ),
  },
  invalid: {
    'clicks come after the request': {
      board: board(
        `${joined} > split:data-splitter(method=random) -dataset/train-> trainer:model-trainer`,
      ),
      findings: ['split: random'],
    },
    'a forecast': {
      board: board(
        'sales:data-warehouse > set:dataset-builder > split:data-splitter(method=random) -dataset/train-> trainer:model-trainer',
        { brief: { task: 'demand forecasting' } },
      ),
      findings: ['split: random'],
    },
  },
});
