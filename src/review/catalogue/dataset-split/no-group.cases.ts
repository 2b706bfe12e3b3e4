import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitNoGroup } from './no-group';

const frames =
  'video:content-corpus > cut:media-preprocessor > set:dataset-builder; people:human-labelling > set';

export const cases = defineCases({
  rule: datasetSplitNoGroup,
  valid: {
    'frames, grouped by video': board(
      `${frames}; set > split:data-splitter(method=random, groupKey=videoId) -dataset/train-> trainer:model-trainer`,
    ),
    'lists, split by time': board(
      'set:dataset-builder > split:data-splitter(method=time) -dataset/train-> trainer:model-trainer',
      { brief: { task: 'ranking' } },
    ),
    'independent rows': board(
      'set:dataset-builder > split:data-splitter(method=random) -dataset/train-> trainer:model-trainer',
      { brief: { task: 'regression' } },
    ),
  },
  invalid: {
    'frames of one video on both sides': {
      board: board(
        `${frames}; set > split:data-splitter(method=random) -dataset/train-> trainer:model-trainer`,
      ),
      findings: ['split: rows'],
    },
    'lists cut in two': {
      board: board(
        'set:dataset-builder > split:data-splitter(method=stratified) -dataset/train-> trainer:model-trainer',
        { brief: { task: 'ranking' } },
      ),
      findings: ['split: rows'],
    },
  },
});
