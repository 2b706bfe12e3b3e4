import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingUntracked } from './untracked';

export const cases = defineCases({
  rule: trainingUntracked,
  valid: {
    'a tracker keeps the runs': board(
      'set:dataset-builder > trainer:model-trainer > runs:experiment-tracker',
    ),
    'a registry keeps the models': board(
      'set:dataset-builder > trainer:model-trainer > registry:model-registry',
    ),
  },
  invalid: {
    'straight to the server': {
      board: board('set:dataset-builder > trainer:model-trainer > server:model-server'),
      findings: ['training: untracked'],
    },
  },
});
