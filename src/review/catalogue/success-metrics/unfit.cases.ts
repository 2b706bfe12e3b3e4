import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsUnfit } from './unfit';

export const cases = defineCases({
  rule: successMetricsUnfit,
  valid: {
    'a list metric for a ranking': board('user:end-user', {
      brief: { task: 'ranking' },
      metrics: ['ndcg@10'],
    }),
    'a metric that nobody knows is not judged': board('user:end-user', {
      brief: { task: 'ranking' },
      metrics: ['smiles per hour'],
    }),
    'recall belongs to the retrieval part': board(
      'candidates:candidate-generator > ranker:ranker > service:app-service',
      { brief: { task: 'ranking' }, metrics: ['recall@100'] },
    ),
    'online metrics are another matter': board('user:end-user', {
      brief: { task: 'ranking' },
      metrics: ['online: BLEU'],
    }),
  },
  invalid: {
    'translation overlap for a ranking': {
      board: board('user:end-user', { brief: { task: 'ranking' }, metrics: ['BLEU'] }),
      findings: ['m1: wrong'],
    },
    'accuracy where positives are rare': {
      board: board('user:end-user', {
        brief: { task: 'binary-classification' },
        metrics: ['accuracy'],
        constraints: { positiveRate: 0.01 },
      }),
      findings: ['m1: doubtful (hint)'],
    },
  },
});
