import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitRandomOverTime } from './random-over-time';

const joined = 'clicks:event-log > join:label-join > set:dataset-builder';
const waiting = (gap: number): string =>
  `clicks:event-log > join:label-join(attributionWindow=7d) > set:dataset-builder > split:data-splitter(method=time, gapDays=${gap}) -dataset/train-> trainer:model-trainer`;

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
    'a gap as long as the label takes': board(waiting(7)),
  },
  invalid: {
    'a day of gap, a week for the label': {
      board: board(waiting(1)),
      findings: ['split: gap (hint)'],
    },
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
