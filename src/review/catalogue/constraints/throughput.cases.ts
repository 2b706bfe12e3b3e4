import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsThroughput } from './throughput';

export const cases = defineCases({
  rule: constraintsThroughput,
  valid: {
    'a peak': board('user:end-user', { constraints: { peakQps: 100 } }),
    'users a day': board('user:end-user', { constraints: { dau: 1_000_000 } }),
    'items a day': board('user:end-user', { constraints: { itemsPerDay: 20_000_000 } }),
  },
  invalid: {
    'a latency is no volume': {
      board: board('user:end-user', { constraints: { latencyP99Ms: 200 } }),
      findings: ['constraints: unstated'],
    },
  },
});
