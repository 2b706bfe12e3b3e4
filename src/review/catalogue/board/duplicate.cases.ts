import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardDuplicate } from './duplicate';

export const cases = defineCases({
  rule: boardDuplicate,
  valid: {
    'two names': board(
      'lake:data-lake > {clean:data-cleaning, tidy:data-cleaning} > features:feature-engineering',
    ),
    'one name, other neighbours': board(
      'clicks:event-log > clean#a:data-cleaning > features:feature-engineering; rows:app-database > clean#b:data-cleaning > features',
    ),
  },
  invalid: {
    'the same twice': {
      board: board(
        'lake:data-lake > {clean#a:data-cleaning, clean#b:data-cleaning} > features:feature-engineering',
      ),
      findings: ['b: twice'],
    },
  },
});
