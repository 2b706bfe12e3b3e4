import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingTooBigForDevice } from './too-big-for-device';

export const cases = defineCases({
  rule: servingTooBigForDevice,
  valid: {
    'it fits': board('registry:model-registry > phone:edge-model(sizeMB=15, maxSizeMB=20)'),
    'it is compressed on the way': board(
      'registry:model-registry > small:model-compressor > phone:edge-model(sizeMB=80, maxSizeMB=20)',
    ),
    'no limit is stated': board('registry:model-registry > phone:edge-model(sizeMB=80)'),
  },
  invalid: {
    'four times too big': {
      board: board('registry:model-registry > phone:edge-model(sizeMB=80, maxSizeMB=20)'),
      findings: ['phone: big'],
    },
  },
});
