import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardDeadEnd } from './dead-end';

export const cases = defineCases({
  rule: boardDeadEnd,
  valid: {
    'it leads on': board(
      'lake:data-lake > clean:data-cleaning > features:feature-engineering > store:feature-store > lookup:feature-lookup > ranker:ranker',
    ),
    'a lake may be an end': board('clicks:event-log -events-> lake:data-lake'),
    'a monitor may be an end': board('server:model-server -predictions-> drift:drift-monitor'),
  },
  invalid: {
    'what comes next is there, and not connected': {
      board: board(
        'lake:data-lake > clean:data-cleaning; features:feature-engineering > store:feature-store',
      ),
      findings: ['clean: end', 'store: end'],
    },
    'cleaned for nobody': {
      board: board('lake:data-lake > clean:data-cleaning'),
      findings: ['clean: end'],
    },
  },
});
