import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { releaseAllAtOnce } from './all-at-once';

const live = 'set:dataset-builder > trainer:model-trainer > registry:model-registry';
const asked = 'app:client-app -request-> server -predictions-> app';

export const cases = defineCases({
  rule: releaseAllAtOnce,
  valid: {
    'a canary first': board(
      `${live} > canary:canary-shadow -model-> server:model-server; ${asked}`,
    ),
    'an experiment decides who sees it': board(
      `${live} > server:model-server; app:client-app -request-> ab:ab-router -request-> server -predictions-> app`,
    ),
    'batch has time to look': board(`${live} > scorer:batch-scorer > lake:data-lake`),
  },
  invalid: {
    'everyone gets it': {
      board: board(`${live} > server:model-server; ${asked}`),
      findings: ['release: everyone'],
    },
    'an experiment that no request passes': {
      board: board(`${live} > server:model-server; ${asked}; clicks:event-log > ab:ab-router`),
      findings: ['release: everyone'],
    },
  },
});
