import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { timeScale } from './time-scale';

test('later times stand further right, and all on the line', () => {
  const time = fc.integer({ min: -1e8, max: 1e8 });
  fc.assert(
    fc.property(time, time, (a, b) => {
      const at = timeScale(-86_400 * 30, 86_400 * 7);
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(at(early)).toBeLessThanOrEqual(at(late));
      expect(at(early)).toBeGreaterThanOrEqual(0);
      expect(at(late)).toBeLessThanOrEqual(1);
    }),
  );
});

test('an hour can be told from the prediction on a line of a month', () => {
  const at = timeScale(-86_400 * 30, 86_400);
  expect(at(3600) - at(0)).toBeGreaterThan(0.05);
});
