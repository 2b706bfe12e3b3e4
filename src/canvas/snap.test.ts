import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Rect } from '../core/geometry';
import { snap } from './snap';
import { snapTargets } from './snap-lines';

const box = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height });
const REACH = 6;

describe('a dragged part comes into line', () => {
  test.each([
    ['left edges', box(3, 200), [box(0, 0)], { x: -3, y: 0 }],
    ['right edges', box(95, 200, 60), [box(0, 0, 150)], { x: -5, y: 0 }],
    ['middles', box(24, 200, 60), [box(0, 0)], { x: -4, y: 0 }],
    ['a left edge with a right one', box(104, 200), [box(0, 0)], { x: -4, y: 0 }],
    ['both ways at once', box(2, 204), [box(0, 0), box(400, 200)], { x: -2, y: -4 }],
    ['the nearest line wins', box(4, 200), [box(0, 0), box(5, 400)], { x: 1, y: 0 }],
    ['nothing near', box(40, 203), [box(0, 0)], { x: 0, y: 0 }],
    ['just out of reach', box(7, 200), [box(0, 0)], { x: 0, y: 0 }],
  ] as const)('%s', (_, rect, others, by) => {
    expect(snap(rect, snapTargets([...others]), REACH).by).toEqual(by);
  });

  test.each([
    ['between two', box(153, 20), [box(0, 0), box(300, 40)], { x: -3, y: 0 }],
    ['after a row', box(363, 20, 80), [box(0, 5, 100), box(180, 10, 100)], { x: -3, y: 0 }],
    ['before a row', box(2, 20, 70), [box(150, 0, 80), box(310, 40, 100)], { x: -2, y: 0 }],
  ] as const)('equal gaps %s', (_, rect, others, by) => {
    expect(snap(rect, snapTargets([...others]), REACH).by.x).toBe(by.x);
  });
});

test('a guide runs to the nearest in line on either side and tells the smaller distance', () => {
  const others = [box(0, 0), box(0, 100), box(0, 330), box(0, 500)];
  const { guides } = snap(box(3, 200), snapTargets(others), REACH);
  expect(guides).toContainEqual({ axis: 'x', at: 0, from: 100, to: 380 });
  expect(guides).toContainEqual({ axis: 'x', at: 0, from: 150, to: 200, gap: 50 });
});

test('equal gaps are shown with their width', () => {
  const { guides } = snap(box(153, 20), snapTargets([box(0, 0), box(300, 40)]), REACH);
  expect(guides).toContainEqual({ axis: 'y', at: 37.5, from: 100, to: 150, gap: 50 });
  expect(guides).toContainEqual({ axis: 'y', at: 57.5, from: 250, to: 300, gap: 50 });
});

test('a part that has snapped is at rest: it snaps nowhere else', () => {
  const rect = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.constantFrom(80, 120),
    height: fc.constantFrom(40, 60),
  });
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 6 }), (moved, others) => {
      const targets = snapTargets(others);
      const { by } = snap(moved, targets, REACH);
      expect(Math.abs(by.x)).toBeLessThanOrEqual(REACH);
      expect(Math.abs(by.y)).toBeLessThanOrEqual(REACH);
      // Along one axis at a time, since a move along the other changes what lies beside it.
      if (by.y === 0 && by.x !== 0) {
        const there = { ...moved, x: moved.x + by.x };
        expect(snap(there, targets, REACH).by.x).toBe(0);
      }
    }),
  );
});
