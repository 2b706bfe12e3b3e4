import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringSkew } from './skew';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';
const learns = 'batch:feature-engineering > set:dataset-builder > trainer:model-trainer > server';

export const cases = defineCases({
  rule: featureEngineeringSkew,
  valid: {
    'a store is read by both': board(
      `${asked}; batch:feature-engineering > store:feature-store > set:dataset-builder > trainer:model-trainer > server; store > server`,
    ),
    'served features are logged and learned from': board(
      `${asked}; ${learns}; live:stream-processor -features-> server; live -features-> log:prediction-log -features-> set`,
    ),
    'an encoder that came out of training': board(
      `${asked}; ${learns}; trainer > encoder:embedder -embeddings-> server`,
    ),
  },
  invalid: {
    'a stream feeds the server alone': {
      board: board(`${asked}; ${learns}; live:stream-processor -features-> server`),
      findings: ['live: apart'],
    },
    'training gets no features': {
      board: board(
        `${asked}; lake:data-lake -records-> set:dataset-builder > trainer:model-trainer > server; live:stream-processor -features-> server`,
      ),
      findings: ['live: unlearned (warning)'],
    },
  },
});
