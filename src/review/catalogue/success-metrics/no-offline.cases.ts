import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsNoOffline } from './no-offline';

export const cases = defineCases({
  rule: successMetricsNoOffline,
  valid: {
    'both sides': board('user:end-user', { metrics: ['offline: ndcg@10', 'online: clicks'] }),
    'no metric at all is said by another rule': board('user:end-user'),
  },
  invalid: {
    'only online': {
      board: board('user:end-user', { metrics: ['online: watch time'] }),
      findings: ['success-metrics: offline'],
    },
  },
});
