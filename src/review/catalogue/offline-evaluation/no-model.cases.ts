import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationNoModel } from './no-model';

export const cases = defineCases({
  rule: offlineEvaluationNoModel,
  valid: {
    'the model arrives': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator; split -dataset/test-> eval',
    ),
    'its answers do': board('rank:ranker > raters:human-evaluation; people:human-labelling'),
  },
  invalid: {
    'only the test part': {
      board: board(
        'split:data-splitter -dataset/test-> eval:offline-evaluator; split -dataset/train-> trainer:model-trainer',
      ),
      findings: ['eval: absent'],
    },
  },
});
