import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingEventsAsLabels } from './events-as-labels';

export const cases = defineCases({
  rule: labellingEventsAsLabels,
  valid: {
    'events are joined': board(
      'clicks:event-log > outcomes:label-join > set:dataset-builder > trainer:model-trainer',
    ),
    'people label, events are features': board(
      'clicks:event-log -records-> set:dataset-builder > trainer:model-trainer; people:human-labelling > set',
    ),
    'events become features first': board(
      'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
  },
  invalid: {
    'the log is the data set': {
      board: board('clicks:event-log -records-> set:dataset-builder > trainer:model-trainer'),
      findings: ['clicks--set: raw'],
    },
  },
});
