import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingOnTheRequestPath } from './on-the-request-path';

export const cases = defineCases({
  rule: trainingOnTheRequestPath,
  valid: {
    'the request meets a model that is ready': board(
      'app:client-app -request-> service:app-service -request-> server:model-server -predictions-> service; trainer:model-trainer > server',
    ),
    'rows of the service are learned from later': board(
      'app:client-app -request-> service:app-service -records-> lake:data-lake > trainer:model-trainer > server:model-server; service -request-> server',
    ),
  },
  invalid: {
    'the service asks the trainer': {
      board: board(
        'app:client-app -request-> service:app-service -request-> trainer:model-trainer > server:model-server -predictions-> service',
      ),
      findings: ['trainer: waiting'],
    },
  },
});
