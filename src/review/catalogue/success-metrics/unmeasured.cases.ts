import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsUnmeasured } from './unmeasured';

const TRAINS = 'set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: successMetricsUnmeasured,
  valid: {
    'an evaluator measures it': board(`${TRAINS} > eval:offline-evaluator`, {
      metrics: ['ndcg@10'],
    }),
    'an experiment measures it': board('user:end-user > ab:ab-router > service:app-service', {
      metrics: ['online: watch time'],
    }),
    'a business number comes from elsewhere': board(TRAINS, { metrics: ['business: revenue'] }),
    'nothing is connected yet': board('trainer:model-trainer', { metrics: ['ndcg@10'] }),
  },
  invalid: {
    'no evaluator': {
      board: board(TRAINS, { metrics: ['ndcg@10'] }),
      findings: ['m1: unmeasured'],
    },
    'an evaluator beside the design': {
      board: board(`${TRAINS}; eval:offline-evaluator`, { metrics: ['ndcg@10'] }),
      findings: ['m1: loose'],
    },
  },
});
