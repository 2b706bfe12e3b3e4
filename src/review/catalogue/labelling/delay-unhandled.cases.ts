import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingDelayUnhandled } from './delay-unhandled';

const learns = (window: string, cadence: string): string =>
  `payments:event-log > outcomes:label-join(attributionWindow=${window}) > set:dataset-builder > trainer:model-trainer(cadence=${cadence})`;

export const cases = defineCases({
  rule: labellingDelayUnhandled,
  valid: {
    'labels come before the next training': board(learns('30m', 'daily')),
    'a note says how': board(learns('90d', 'daily'), {
      notes: ['Early labels from disputes stand in; rows mature for 90 days.'],
    }),
    'no cadence is stated': board(
      'payments:event-log > outcomes:label-join(attributionWindow=90d) > set:dataset-builder > trainer:model-trainer',
    ),
  },
  invalid: {
    'chargebacks of months, trained daily': {
      board: board(learns('90d', 'daily')),
      findings: ['outcomes: retraining'],
    },
  },
});
