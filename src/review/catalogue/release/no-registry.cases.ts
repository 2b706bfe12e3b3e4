import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { releaseNoRegistry } from './no-registry';

const trained = 'set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: releaseNoRegistry,
  valid: {
    'versions are kept': board(`${trained} > registry:model-registry > server:model-server`),
    'after calibration': board(
      `${trained} > cal:calibrator > registry:model-registry > server:model-server`,
    ),
    'nothing goes live yet': board(`${trained} > eval:offline-evaluator`),
  },
  invalid: {
    'straight to the server': {
      board: board(`${trained} > server:model-server`),
      findings: ['server: unversioned'],
    },
    'a canary keeps no versions': {
      board: board(`${trained} > canary:canary-shadow -model-> server:model-server`),
      findings: ['server: unversioned'],
    },
    'an unknown box may keep them': {
      board: board(`${trained} -model-> Zap:? -model-> server:model-server`),
      findings: ['server: unversioned (hint)'],
    },
  },
});
