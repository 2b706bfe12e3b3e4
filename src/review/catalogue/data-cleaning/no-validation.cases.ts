import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataCleaningNoValidation } from './no-validation';

export const cases = defineCases({
  rule: dataCleaningNoValidation,
  valid: {
    'validation after cleaning': board(
      'clicks:event-log > clean:data-cleaning > checks:data-validation > features:feature-engineering',
    ),
    'media is prepared, not cleaned': board(
      'images:content-corpus > frames:media-preprocessor > encoder:embedder',
    ),
    'nothing is cleaned': board('clicks:event-log > features:feature-engineering'),
  },
  invalid: {
    'cleaning alone': {
      board: board('clicks:event-log > clean:data-cleaning > features:feature-engineering'),
      findings: ['data-cleaning: unchecked'],
    },
  },
});
