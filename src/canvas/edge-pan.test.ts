import { expect, test } from 'vitest';

import { edgePan } from './edge-pan';

const size = { width: 900, height: 600 };

test.each([
  ['in the middle nothing pans', { x: 450, y: 300 }, { x: 0, y: 0 }],
  ['near the right edge it pans to the right, slowly at first', { x: 873, y: 300 }, { x: 4, y: 0 }],
  ['in a corner it pans both ways', { x: 9, y: 591 }, { x: -12, y: 12 }],
  ['beyond the region it pans no faster than at its edge', { x: -500, y: 300 }, { x: -16, y: 0 }],
])('%s', (_, at, pan) => {
  expect(edgePan(at, size)).toEqual(pan);
});

test('a region with hardly any middle does not pan', () => {
  expect(edgePan({ x: 5, y: 5 }, { width: 100, height: 100 })).toEqual({ x: 0, y: 0 });
});
