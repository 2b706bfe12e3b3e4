import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { releaseUngated } from './ungated';

const trained = 'set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: releaseUngated,
  valid: {
    'a gate before the registry': board(
      `${trained} > registry:model-registry > server:model-server; trainer > eval:offline-evaluator > gate:evaluation-gate > registry`,
    ),
    'the evaluation tells the registry': board(
      `${trained} > registry:model-registry > server:model-server; trainer > eval:offline-evaluator > registry`,
    ),
    'delivery deploys it': board(
      `${trained} > registry:model-registry > server:model-server; tests:ci-cd > server`,
    ),
    'the gate lets a canary go on': board(
      `${trained} > registry:model-registry > canary:canary-shadow -model-> server:model-server; gate:evaluation-gate > canary`,
    ),
  },
  invalid: {
    'straight to the server': {
      board: board(`${trained} > server:model-server`),
      findings: ['server: open'],
    },
    'a registry decides nothing': {
      board: board(`${trained} > registry:model-registry > server:model-server`),
      findings: ['server: open'],
    },
    'a second way passes the gate by': {
      board: board(
        `${trained} > registry:model-registry > server:model-server; gate:evaluation-gate > registry; trainer > server`,
      ),
      findings: ['server: open'],
    },
    'an unknown box may be the gate': {
      board: board(`${trained} -model-> Zap:? -model-> server:model-server`),
      findings: ['server: open (hint)'],
    },
  },
});
