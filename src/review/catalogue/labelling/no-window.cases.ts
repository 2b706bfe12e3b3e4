import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingNoWindow } from './no-window';

const joined = (join: string): string =>
  `clicks:event-log > ${join} > set:dataset-builder > trainer:model-trainer`;

export const cases = defineCases({
  rule: labellingNoWindow,
  valid: {
    'a window': board(joined('outcomes:label-join(attributionWindow=30m)')),
    'people need no window': board(
      'images:content-corpus > people:human-labelling > set:dataset-builder > trainer:model-trainer',
    ),
  },
  invalid: {
    'none stated': {
      board: board(joined('outcomes:label-join')),
      findings: ['outcomes: window'],
    },
  },
});
