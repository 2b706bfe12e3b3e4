import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsMissing } from './missing';

export const cases = defineCases({
  rule: successMetricsMissing,
  valid: {
    'one of each kind': board('user:end-user', { metrics: ['offline: ndcg@10', 'online: clicks'] }),
    'one side only is said by another rule': board('user:end-user', { metrics: ['ndcg@10'] }),
    'in a batch an offline one is enough': board(
      'lake:data-lake > scorer:batch-scorer -records-> out:data-warehouse',
      { metrics: ['recall'] },
    ),
  },
  invalid: {
    'no metric': { board: board('user:end-user'), findings: ['success-metrics: missing'] },
    'a metric without a name': {
      board: board('user:end-user', { metrics: [''] }),
      findings: ['success-metrics: missing'],
    },
    'the rule for the other side is switched off': {
      board: board('user:end-user', {
        metrics: ['ndcg@10'],
        settings: {
          rules: { 'success-metrics/no-online': 'off', 'success-metrics/unmeasured': 'off' },
        },
      }),
      findings: ['success-metrics: partial (hint)'],
    },
  },
});
