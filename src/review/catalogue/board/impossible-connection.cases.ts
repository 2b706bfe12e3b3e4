import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardImpossibleConnection } from './impossible-connection';

export const cases = defineCases({
  rule: boardImpossibleConnection,
  valid: {
    'a pair that fits': board('trainer:model-trainer > registry:model-registry'),
    'a doubtful pair counts': board('lake:data-lake -records-> trainer:model-trainer'),
    'a line of words': board('trainer:model-trainer -note-> store:feature-store: same team'),
    'deletion governs what it points at': board(
      'rules:privacy-controls -control-> lake:data-lake; rules -records-> store:feature-store',
    ),
    'whatever answers has a latency': board('ranker:ranker -metrics-> watch:system-monitor'),
    'a model passes the gate': board(
      'trainer:model-trainer -model-> gate:evaluation-gate -model-> registry:model-registry',
    ),
    'a label kept as a feature is said to be a leak': board(
      'join:label-join -labels-> store:feature-store > set:dataset-builder > trainer:model-trainer',
    ),
    'a note between two that fit': board('lake:data-lake -note-> clean:data-cleaning'),
  },
  invalid: {
    'a registry holds no features': {
      board: board('registry:model-registry -model-> store:feature-store'),
      findings: ['registry--store: impossible'],
    },
    'a line that was kept because nothing fits': {
      board: board('registry:model-registry -note-> store:feature-store'),
      findings: ['registry--store: impossible'],
    },
    'the trainer gives no data set': {
      board: board('trainer:model-trainer -dataset-> split:data-splitter'),
      findings: ['trainer--split: backwards'],
    },
    'a pair that fits, and another word on the line': {
      board: board('clean:data-cleaning -labels-> features:feature-engineering'),
      findings: ['clean--features: mistaken'],
    },
    'a leak on a board that turned the rule for leaks off': {
      board: board(
        'join:label-join -labels-> store:feature-store > set:dataset-builder > trainer:model-trainer',
        { settings: { rules: { 'feature-engineering/label-leak': 'off' } } },
      ),
      findings: ['join--store: impossible'],
    },
    'scores are no labels': {
      board: board('server:model-server -predictions-> trainer:model-trainer'),
      findings: ['server--trainer: impossible'],
    },
  },
});
