import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { releaseNoExperiment } from './no-experiment';

const asked =
  'app:client-app -request-> gate:api-gateway -request-> server:model-server -predictions-> app';
const claim = { metrics: ['online: watch time'] };

export const cases = defineCases({
  rule: releaseNoExperiment,
  valid: {
    'traffic is split': board(
      'app:client-app -request-> ab:ab-router -request-> server:model-server -predictions-> app',
      claim,
    ),
    'a staged roll-out measures it': board(
      `${asked}; registry:model-registry > canary:canary-shadow > server`,
      claim,
    ),
    'a note plans one': board(asked, { ...claim, notes: ['Interleaving for two weeks'] }),
    'nothing is claimed': board(asked, { metrics: ['ndcg'] }),
  },
  invalid: {
    'claimed, and never measured': {
      board: board(asked, claim),
      findings: ['release: unmeasured'],
    },
  },
});
