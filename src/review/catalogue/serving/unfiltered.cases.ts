import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingUnfiltered } from './unfiltered';

const shown = '-predictions-> service:app-service -response-> app:client-app';

export const cases = defineCases({
  rule: servingUnfiltered,
  valid: {
    'filtered before ranking': board(
      `index:vector-index > allowed:candidate-filter > rank:ranker ${shown}`,
    ),
    'a policy after it': board(
      'index:vector-index > rank:ranker > policy:decision-policy -predictions-> service:app-service -response-> app:client-app',
    ),
    'no people see it': board('index:vector-index > rank:ranker > service:app-service'),
  },
  invalid: {
    'from the index to the screen': {
      board: board(`index:vector-index > rank:ranker ${shown}`),
      findings: ['serving: open'],
    },
    'one of two sources passes the filter by': {
      board: board(
        `index:vector-index > allowed:candidate-filter > rank:ranker ${shown}; words:search-index > rank`,
      ),
      findings: ['serving: open'],
    },
  },
});
