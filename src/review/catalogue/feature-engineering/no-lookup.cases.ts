import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringNoLookup } from './no-lookup';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';
const learns = 'store:feature-store > set:dataset-builder > trainer:model-trainer > server';

export const cases = defineCases({
  rule: featureEngineeringNoLookup,
  valid: {
    'features are looked up': board(`${asked}; ${learns}; store > look:feature-lookup > server`),
    'the store is read directly': board(`${asked}; ${learns}; store -features-> server`),
    'a light pass before the one that reads them': board(
      `user:end-user -request-> found:candidate-generator -candidates-> light:ranker -candidates-> ranker:ranker -predictions-> user; store:feature-store > set:dataset-builder > trainer:model-trainer > {light, ranker}; store > look:feature-lookup -features-> ranker`,
    ),
    'candidates bring theirs': board(
      `user:end-user -request-> found:candidate-generator -candidates-> ranker:ranker -predictions-> user; store:feature-store > set:dataset-builder > trainer:model-trainer > ranker; store > look:feature-lookup -features-> found`,
    ),
    'it was trained on what a request brings': board(
      `${asked}; lake:data-lake -records-> set:dataset-builder > trainer:model-trainer > server`,
    ),
  },
  invalid: {
    'only what was found': {
      board: board(
        'user:end-user -request-> found:candidate-generator -candidates-> ranker:ranker -predictions-> user; store:feature-store > set:dataset-builder > trainer:model-trainer > ranker',
      ),
      findings: ['ranker: raw'],
    },
    'only the request': { board: board(`${asked}; ${learns}`), findings: ['server: raw'] },
  },
});
