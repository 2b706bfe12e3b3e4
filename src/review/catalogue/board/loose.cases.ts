import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardLoose } from './loose';

export const cases = defineCases({
  rule: boardLoose,
  valid: {
    'everything is connected': board('lake:data-lake > clean:data-cleaning'),
    'nothing is connected yet': board('lake:data-lake; clean:data-cleaning'),
    'a line that counts for nothing is said by another rule': board(
      'lake:data-lake > clean:data-cleaning; registry:model-registry -model-> store:feature-store',
    ),
  },
  invalid: {
    'one box aside': {
      board: board('lake:data-lake > clean:data-cleaning; registry:model-registry'),
      findings: ['registry: loose'],
    },
  },
});
