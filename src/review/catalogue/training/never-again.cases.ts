import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingNeverAgain } from './never-again';

export const cases = defineCases({
  rule: trainingNeverAgain,
  valid: {
    'an orchestrator starts it': board(
      'set:dataset-builder > trainer:model-trainer; daily:orchestrator > trainer',
    ),
    'a cadence is stated': board('set:dataset-builder > trainer:model-trainer(cadence=weekly)'),
    'an alert starts it': board(
      'set:dataset-builder > trainer:model-trainer; drift:drift-monitor > alerts:alerting > runs:orchestrator > trainer',
    ),
    'it learns from a stream by nature': board(
      'join:label-join > trainer:online-trainer; store:feature-store > trainer',
    ),
  },
  invalid: {
    'the orchestrator starts something else': {
      board: board(
        'daily:orchestrator > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['trainer: once'],
    },
    'data that comes back is no trigger': {
      board: board('join:label-join > set:dataset-builder > trainer:model-trainer'),
      findings: ['trainer: once'],
    },
  },
});
