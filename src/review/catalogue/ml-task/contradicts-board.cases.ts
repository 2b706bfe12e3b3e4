import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { mlTaskContradictsBoard } from './contradicts-board';

export const cases = defineCases({
  rule: mlTaskContradictsBoard,
  valid: {
    'a ranker ranks': board(
      'candidates:candidate-generator > ranker:ranker > service:app-service',
      {
        brief: { task: 'ranking' },
      },
    ),
    'a plain model server may rank': board('server:model-server -predictions-> user:client-app', {
      brief: { task: 'ranking' },
    }),
    'an auction sells clicks': board('server:model-server > auction:ad-auction > user:end-user', {
      brief: { task: 'binary-classification' },
    }),
    'nothing answers yet': board('lake:data-lake', { brief: { task: 'text-generation' } }),
  },
  invalid: {
    'an auction in a forecast': {
      board: board('server:model-server > auction:ad-auction > user:end-user', {
        brief: { task: 'forecasting' },
      }),
      findings: ['auction: odd'],
    },
    'text from a ranker': {
      board: board('candidates:candidate-generator > ranker:ranker > service:app-service', {
        brief: { task: 'text generation' },
      }),
      findings: ['ml-task: lacking'],
    },
  },
});
