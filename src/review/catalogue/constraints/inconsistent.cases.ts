import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsInconsistent } from './inconsistent';

export const cases = defineCases({
  rule: constraintsInconsistent,
  valid: {
    'a peak above the mean': board('user:end-user', {
      constraints: { dau: 5_000_000, requestsPerUserPerDay: 10, peakQps: 1740 },
    }),
    'equal percentiles': board('user:end-user', {
      constraints: { latencyP50Ms: 200, latencyP99Ms: 200 },
    }),
    'nothing to compare': board('user:end-user', { constraints: { dau: 5_000_000, peakQps: 1 } }),
  },
  invalid: {
    'a peak below the mean': {
      board: board('user:end-user', {
        constraints: { dau: 5_000_000, requestsPerUserPerDay: 10, peakQps: 100 },
      }),
      findings: ['peakQps: peak'],
    },
    'percentiles the wrong way round': {
      board: board('user:end-user', { constraints: { latencyP50Ms: 300, latencyP99Ms: 200 } }),
      findings: ['latencyP99Ms: percentiles'],
    },
  },
});
