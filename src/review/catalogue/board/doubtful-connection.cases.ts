import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardDoubtfulConnection } from './doubtful-connection';

export const cases = defineCases({
  rule: boardDoubtfulConnection,
  valid: {
    'a pair that fits': board('set:dataset-builder > trainer:model-trainer'),
    'an impossible pair is said by another rule': board(
      'registry:model-registry -model-> store:feature-store',
    ),
    'its label says why': board('lake:data-lake -records-> trainer:model-trainer: prepared shards'),
  },
  invalid: {
    'raw rows into a trainer': {
      board: board('lake:data-lake -records-> trainer:model-trainer'),
      findings: ['lake--trainer: doubtful'],
    },
  },
});
