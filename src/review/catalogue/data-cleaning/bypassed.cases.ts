import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataCleaningBypassed } from './bypassed';

const CLEAN =
  'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: dataCleaningBypassed,
  valid: {
    'every way is cleaned': board(CLEAN),
    'labels are judged by the labelling rules': board(
      `${CLEAN}; clicks > outcomes:label-join > set`,
    ),
    'nothing is cleaned is said by another rule': board(
      'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
  },
  invalid: {
    'a second source goes round': {
      board: board(`${CLEAN}; users:app-database > features`),
      findings: ['trainer: bypassed'],
    },
    'the way round leads through an unknown box': {
      board: board(`${CLEAN}; users:app-database > Prep:? > features`),
      findings: ['trainer: bypassed (hint)'],
    },
  },
});
