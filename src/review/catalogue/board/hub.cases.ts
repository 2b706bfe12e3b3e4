import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { boardHub } from './hub';

const spokes = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `service:app-service -request-> part${i}:app-service`,
  ).join('; ');

export const cases = defineCases({
  rule: boardHub,
  valid: {
    'eleven neighbours': board(spokes(11)),
    'twelve of many': board(
      `${spokes(12)}; ${Array.from({ length: 14 }, (_, i) => `lake${i}:data-lake > clean${i}:data-cleaning`).join('; ')}`,
    ),
  },
  invalid: {
    'twelve of thirteen': { board: board(spokes(12)), findings: ['service: hub'] },
  },
});
