import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { businessGoalVague } from './vague';

export const cases = defineCases({
  rule: businessGoalVague,
  valid: {
    'a season is a time': board('user:end-user', {
      goals: ['Cut the time to find a recipe below 20 seconds before summer'],
    }),
    'direction, quantity, time': board('user:end-user', {
      goals: ['Raise 28-day retention by 1 % this half-year'],
    }),
    'a named rate needs no number': board('user:end-user', {
      goals: ['Reduce the false-decline rate this year'],
    }),
  },
  invalid: {
    'nothing to measure': {
      board: board('user:end-user', { goals: ['Make users happier'] }),
      findings: ['g1: vague'],
    },
    'a quantity without a direction': {
      board: board('user:end-user', { goals: ['Watch time'] }),
      findings: ['g1: vague'],
    },
    'no time': {
      board: board('user:end-user', { goals: ['Raise revenue'] }),
      findings: ['g1: no-horizon (hint)'],
    },
  },
});
