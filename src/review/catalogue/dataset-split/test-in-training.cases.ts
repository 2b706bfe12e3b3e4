import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { datasetSplitTestInTraining } from './test-in-training';

export const cases = defineCases({
  rule: datasetSplitTestInTraining,
  valid: {
    'each part goes where it belongs': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer; split -dataset/val-> trainer; split -dataset/test-> eval:offline-evaluator; trainer > eval',
    ),
    'a sampler reads the train part': board(
      'split:data-splitter -dataset/train-> negatives:sampler -dataset/train-> trainer:model-trainer; split -dataset/test-> eval:offline-evaluator',
    ),
    'a sampler before the splitter is another finding': board(
      'set:dataset-builder > negatives:sampler > split:data-splitter -dataset/train-> trainer:model-trainer; split -dataset/test-> eval:offline-evaluator; set > eval',
    ),
    'the evaluator has data of its own': board(
      'set:dataset-builder > trainer:model-trainer > eval:offline-evaluator; golden:human-labelling > eval',
    ),
  },
  invalid: {
    'the test part is wired into the trainer': {
      board: board(
        'split:data-splitter -dataset/train-> trainer:model-trainer; split -dataset/test-> trainer; split -dataset/test-> eval:offline-evaluator',
      ),
      findings: ['split--trainer-2: test'],
    },
    'it reaches the trainer through a sampler': {
      board: board(
        'split:data-splitter -dataset/test-> negatives:sampler -dataset-> trainer:model-trainer',
      ),
      findings: ['split--negatives: test'],
    },
    'a calibrator fits on it': {
      board: board(
        'split:data-splitter -dataset/test-> cal:calibrator; trainer:model-trainer > cal',
      ),
      findings: ['split--cal: test'],
    },
    'the set goes to both': {
      board: board(
        'set:dataset-builder > trainer:model-trainer > eval:offline-evaluator; set > eval',
      ),
      findings: ['set--trainer: everything'],
    },
    'the splitter says nothing about parts': {
      board: board(
        'set:dataset-builder > split:data-splitter > trainer:model-trainer > eval:offline-evaluator; split > eval',
      ),
      findings: ['split--trainer: everything'],
    },
  },
});
