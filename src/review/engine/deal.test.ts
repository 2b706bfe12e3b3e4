import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal, inOrder, keysOf } from './deal';

const rows = fc.array(fc.record({ key: fc.nat({ max: 6 }), name: fc.string() }), { maxLength: 40 });

test('a row is dealt out as a stable sort would order it', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const { order } = deal(
        keysOf(row, ({ key }) => key),
        7,
      );
      expect(inOrder(row, order)).toEqual(row.toSorted((a, b) => a.key - b.key));
    }),
    { numRuns: 100 },
  );
});

test('each key begins where those before it end', () => {
  const { order, starts } = deal(Uint32Array.of(2, 0, 2, 3), 4);
  expect([...order]).toEqual([1, 0, 2, 3]);
  expect([...starts]).toEqual([0, 1, 1, 3, 4]);
});

test('dealt out a second time, equals keep the order of the first', () => {
  const row = ['b1', 'a1', 'b0', 'a0'];
  const byDigit = deal(Uint32Array.of(1, 1, 0, 0), 2).order;
  expect(inOrder(row, deal(Uint32Array.of(1, 0, 1, 0), 2, byDigit).order)).toEqual([
    'a0',
    'a1',
    'b0',
    'b1',
  ]);
});
