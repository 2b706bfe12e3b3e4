import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardUnknownBox } from './unknown-box';

export const cases = defineCases({
  rule: boardUnknownBox,
  valid: {
    'known components': board('lake:data-lake > clean:data-cleaning'),
    'a box aside': board('lake:data-lake > clean:data-cleaning; Zap:?'),
  },
  invalid: {
    'a box on a path': {
      board: board('lake:data-lake > Zap:? > clean:data-cleaning'),
      findings: ['zap: unknown'],
    },
    'a box whose label says it': {
      board: board('clicks:event-log > "Data cleaning":? > features:feature-engineering'),
      findings: ['data-cleaning: guessed'],
    },
  },
});
