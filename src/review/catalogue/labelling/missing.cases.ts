import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingMissing } from './missing';

const TRAINS =
  'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: labellingMissing,
  valid: {
    'outcomes are joined': board(`${TRAINS}; clicks > outcomes:label-join > set`),
    'people label': board(`${TRAINS}; people:human-labelling > set`),
    'labels pass a store on their way': board(
      `${TRAINS}; people:human-labelling -labels-> lake:data-lake > set`,
    ),
    'the loss makes its own labels': board(
      'clicks:event-log > set:dataset-builder > trainer:model-trainer(loss=skip-gram)',
    ),
    'nothing is trained': board('prompt:prompt-builder > llm:llm-server > user:end-user'),
  },
  invalid: {
    'a box that is probably the labelling': {
      board: board(`${TRAINS}; Weak labelling:? -labels-> set`),
      findings: ['labelling: partial (hint)'],
    },
    'features alone': {
      board: board(TRAINS.replaceAll('clicks', 'readings')),
      findings: ['labelling: missing'],
    },
    'clicks that nobody turns into labels': {
      board: board(TRAINS),
      findings: ['labelling: missing (warning)'],
    },
    'labels that nobody joins': {
      board: board(`${TRAINS}; people:human-labelling -labels-> scores:model-monitor`),
      findings: ['labelling: apart'],
    },
  },
});
