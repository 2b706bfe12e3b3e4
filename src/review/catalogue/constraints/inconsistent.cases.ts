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
    'a share of 95 in 100, and a peak of none': board('user:end-user', {
      constraints: { positiveRate: 0.95, peakQps: 0 },
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
    'a budget below zero': {
      board: board('user:end-user', { constraints: { latencyP99Ms: -200, latencyP50Ms: 50 } }),
      findings: ['latencyP99Ms: negative'],
    },
    'a share in percent': {
      board: board('user:end-user', { constraints: { positiveRate: 95 } }),
      findings: ['positiveRate: share'],
    },
  },
});
