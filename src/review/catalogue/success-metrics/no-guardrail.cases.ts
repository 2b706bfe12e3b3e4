import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsNoGuardrail } from './no-guardrail';

export const cases = defineCases({
  rule: successMetricsNoGuardrail,
  valid: {
    'a guardrail stands beside it': board('user:end-user', {
      goals: ['Raise clicks by 2 % this quarter'],
      metrics: ['online: clicks', 'guardrail: hide rate'],
    }),
    'saving downtime tempts nobody': board('user:end-user', {
      goals: ['Cut unplanned downtime by 10 % this year'],
      metrics: ['online: downtime'],
    }),
  },
  invalid: {
    'clicks at any price': {
      board: board('user:end-user', {
        goals: ['Raise clicks by 2 % this quarter'],
        metrics: ['online: clicks'],
      }),
      findings: ['success-metrics: guardrail'],
    },
  },
});
