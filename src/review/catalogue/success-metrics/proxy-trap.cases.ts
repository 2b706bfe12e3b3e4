import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { successMetricsProxyTrap } from './proxy-trap';

const goals = ['Raise user satisfaction by 2 points this quarter'];

export const cases = defineCases({
  rule: successMetricsProxyTrap,
  valid: {
    'a counter stands beside it': board('user:end-user', {
      goals,
      metrics: ['online: clicks', 'guardrail: survey score'],
    }),
    'clicks for a goal of clicks': board('user:end-user', {
      goals: ['Raise ad revenue by 2 % this quarter'],
      metrics: ['online: clicks'],
    }),
  },
  invalid: {
    'clicks for satisfaction': {
      board: board('user:end-user', { goals, metrics: ['online: clicks'] }),
      findings: ['m1: trap'],
    },
  },
});
