import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Rect } from '../../core/geometry';
import { slidSpots, type Spot } from './label-spots';

const words = { width: 40, lines: 1 };

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Spots on a way among these lines. */
const among =
  (lines: readonly Rect[]) =>
  (path: readonly number[]): readonly Spot[] =>
    slidSpots(path, words, (left, top, right, bottom) =>
      lines.filter((line) =>
        overlap(line, { x: left, y: top, width: right - left, height: bottom - top }),
      ),
    );

const upright = (x: number): Rect => ({ x: x - 0.5, y: -200, width: 1, height: 600 });
const level = (y: number): Rect => ({ x: -200, y: y - 0.5, width: 600, height: 1 });

describe('words whose own line is crossed', () => {
  test.each([
    ['in the middle of a level way', [0, 0, 100, 0], upright(50)],
    ['near the end of a level way', [100, 0, 0, 0], upright(20)],
    ['in the middle of an upright way', [0, 0, 0, 60], level(30)],
  ])('stand beside what crosses it: %s', (_, path, line) => {
    const [best] = among([line])(path);
    expect(best && overlap(best.rect, line)).toBe(false);
  });

  test('stand in the wider of two gaps', () => {
    const [best] = among([upright(20), upright(70)])([0, 0, 100, 0]);
    expect(best && [best.rect.x > 20.5, best.rect.x + best.rect.width < 69.5]).toEqual([
      true,
      true,
    ]);
  });

  test('have no such place where no gap is as wide as they are', () =>
    expect(among([upright(30), upright(60)])([0, 0, 90, 0])).toEqual([]));
});

test('on any way: what is proposed is clear of every line and as long as its piece', () => {
  const at = fc.integer({ min: -50, max: 250 });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 5 }), fc.array(at, { maxLength: 5 }), (xs, ys) => {
      const lines = [...xs.map(upright), ...ys.map(level)];
      for (const { rect } of among(lines)([0, 0, 200, 0]))
        expect([rect.x >= 0, rect.x + rect.width <= 200]).toEqual([true, true]);
      for (const { rect } of among(xs.map(upright))([0, 0, 200, 0]))
        for (const line of xs.map(upright)) expect(overlap(rect, line)).toBe(false);
      for (const { rect } of among(ys.map(level))([0, 0, 0, 200]))
        for (const line of ys.map(level)) expect(overlap(rect, line)).toBe(false);
    }),
  );
});
