import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { businessGoalMissing } from './missing';

export const cases = defineCases({
  rule: businessGoalMissing,
  valid: {
    'a goal with a number': board('user:end-user', {
      goals: ['Raise watch time by 1 % this quarter'],
      metrics: ['online: watch time'],
    }),
    'a vague goal is still a goal': board('user:end-user', { goals: ['Better experience'] }),
  },
  invalid: {
    'a problem is no goal': {
      board: board('user:end-user', { brief: { problem: 'Recommend videos' } }),
      findings: ['business-goal: missing'],
    },
    'an empty goal counts for nothing': {
      board: board('user:end-user', { goals: ['  '] }),
      findings: ['business-goal: missing'],
    },
    'vague, served, and every other rule silenced': {
      board: board('user:end-user', {
        goals: ['Better experience'],
        metrics: ['online: watch time'],
        settings: { rules: { 'business-goal/vague': 'off' } },
      }),
      findings: ['business-goal: partial (hint)'],
    },
  },
});
