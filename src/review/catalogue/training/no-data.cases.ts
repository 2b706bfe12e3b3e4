import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingNoData } from './no-data';

export const cases = defineCases({
  rule: trainingNoData,
  valid: {
    'the train part arrives': board('split:data-splitter -dataset/train-> trainer:model-trainer'),
    'a stream of labels and features': board(
      'join:label-join > trainer:online-trainer; store:feature-store > trainer',
    ),
  },
  invalid: {
    'only a checkpoint arrives': {
      board: board('clip:pretrained-model > trainer:model-trainer > registry:model-registry'),
      findings: ['trainer: unfed'],
    },
    'the set goes elsewhere': {
      board: board(
        'set:dataset-builder > split:data-splitter > eval:offline-evaluator; trainer:model-trainer > eval',
      ),
      findings: ['trainer: unfed'],
    },
  },
});
