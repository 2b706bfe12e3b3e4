import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardImpossibleConnection } from './impossible-connection';

export const cases = defineCases({
  rule: boardImpossibleConnection,
  valid: {
    'a pair that fits': board('trainer:model-trainer > registry:model-registry'),
    'a doubtful pair counts': board('lake:data-lake -records-> trainer:model-trainer'),
    'a line of words': board('trainer:model-trainer -note-> store:feature-store: same team'),
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
    'scores are no labels': {
      board: board('server:model-server -predictions-> trainer:model-trainer'),
      findings: ['server--trainer: impossible'],
    },
  },
});
