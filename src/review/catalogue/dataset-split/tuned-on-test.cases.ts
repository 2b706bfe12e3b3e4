import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitTunedOnTest } from './tuned-on-test';

export const cases = defineCases({
  rule: datasetSplitTunedOnTest,
  valid: {
    'on the validation part': board(
      'split:data-splitter -dataset/val-> tuner:hyperparameter-tuner > trainer:model-trainer; split -dataset/test-> eval:offline-evaluator',
    ),
    'by metrics of the trainer': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer -metrics-> tuner:hyperparameter-tuner; split -dataset/test-> eval:offline-evaluator; tuner > trainer',
    ),
    'the evaluator reads both parts': board(
      'split:data-splitter -dataset/val-> eval:offline-evaluator > tuner:hyperparameter-tuner; split -dataset/test-> eval',
    ),
  },
  invalid: {
    'the tuner reads the test part': {
      board: board('split:data-splitter -dataset/test-> tuner:hyperparameter-tuner'),
      findings: ['split--tuner: test'],
    },
    'the tuner follows the test numbers': {
      board: board(
        'split:data-splitter -dataset/test-> eval:offline-evaluator > tuner:hyperparameter-tuner > trainer:model-trainer > eval',
      ),
      findings: ['tuner: metrics'],
    },
  },
});
