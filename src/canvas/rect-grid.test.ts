import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Rect } from '../core/geometry';
import { RectGrid } from './rect-grid';
import { overlaps } from './rectangles';

const place = fc.integer({ min: -3000, max: 3000 });
const rect: fc.Arbitrary<Rect> = fc.record({
  x: place,
  y: place,
  width: fc.constantFrom(0, 80, 700, 30_000),
  height: fc.constantFrom(0, 60, 512, 30_000),
});

test('it finds what overlaps an area, whatever came, went and moved before', () => {
  const edits = fc.array(fc.tuple(fc.nat(8), fc.option(rect, { nil: undefined })));
  fc.assert(
    fc.property(edits, rect, (made, area) => {
      const grid = new RectGrid<number>();
      const rects = new Map<number, Rect>();
      for (const [key, value] of made) {
        grid.set(key, value);
        if (value === undefined) rects.delete(key);
        else rects.set(key, value);
      }
      const expected = [...rects].filter(([, one]) => overlaps(area, one)).map(([key]) => key);
      expect(grid.in(area)).toEqual(new Set(expected));
    }),
  );
});

test('a place that is no number is found by nobody and breaks nothing', () => {
  const grid = new RectGrid<number>();
  grid.set(1, { x: NaN, y: 0, width: 10, height: 10 });
  expect([...grid.in({ x: 0, y: 0, width: 10, height: 10 })]).toEqual([]);
});
