import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsNoOnline } from './no-online';

export const cases = defineCases({
  rule: successMetricsNoOnline,
  valid: {
    'both sides': board('user:end-user', { metrics: ['offline: ndcg@10', 'online: clicks'] }),
    'nobody waits for a nightly batch': board(
      'lake:data-lake > scorer:batch-scorer -records-> out:data-warehouse',
      { metrics: ['recall'] },
    ),
  },
  invalid: {
    'only offline': {
      board: board('user:end-user', { metrics: ['ndcg@10'] }),
      findings: ['success-metrics: online'],
    },
    'a guardrail says what must not fall, not what should rise': {
      board: board('user:end-user', { metrics: ['ndcg@10', 'guardrail: p99 latency'] }),
      findings: ['success-metrics: online'],
    },
  },
});
