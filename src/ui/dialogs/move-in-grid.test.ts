import { expect, test } from 'vitest';

import { moveInGrid } from './move-in-grid';

// 0 1 2
// 3 4 5
// 6
test.each([
  ['ArrowRight', 2, 3],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, undefined],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 4, 6],
  ['ArrowDown', 6, undefined],
  ['ArrowUp', 6, 3],
  ['ArrowUp', 1, undefined],
  ['Home', 4, 0],
  ['End', 4, 6],
  ['Home', 0, undefined],
  ['Enter', 1, undefined],
])('%s from %i leads to %s', (key, from, to) => {
  expect(moveInGrid(key, from, { count: 7, columns: 3 })).toBe(to);
});
