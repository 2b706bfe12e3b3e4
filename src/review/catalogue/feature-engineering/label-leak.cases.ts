import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringLabelLeak } from './label-leak';

const learns = 'join:label-join -labels-> set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: featureEngineeringLabelLeak,
  valid: {
    'joined as of the event, and said so': board(
      'join:label-join -labels-> past:feature-engineering > set:dataset-builder(joinMode=as-of) > trainer:model-trainer; join -labels-> set',
    ),
    'through a store with history': board(
      `${learns}; join -labels-> rates:feature-engineering > store:feature-store(pointInTime=true) > set`,
    ),
    'lagged outcomes by name': board(
      `${learns}; join -labels-> "Lagged rates":feature-engineering > set`,
    ),
    'kept as features after a while, and said so': board(
      `${learns}; store:feature-store > set; join -labels-> store: last month's outcomes, delayed`,
    ),
    'labels go to the set only': board(
      `${learns}; clicks:event-log > rates:feature-engineering > set`,
    ),
  },
  invalid: {
    'the answer becomes a feature': {
      board: board(`${learns}; join -labels-> rates:feature-engineering > set`),
      findings: ['join--rates: leak'],
    },
    'the answer is stored as a feature': {
      board: board(`${learns}; store:feature-store > set; join -labels-> store`),
      findings: ['join--store: stored'],
    },
  },
});
