import { expect, test } from 'vitest';

import type { Point, Rect } from '../core/geometry';
import type { Route } from '../render/routing/route';
import { freePoint } from './edge-path';

const wayOf = (points: readonly Point[], words: Rect | undefined): Route => ({
  points,
  fromSide: 'right',
  toSide: 'left',
  ...(words
    ? { label: { rect: words, lines: ['words'], x: words.x, y: words.y, anchor: 'start' as const } }
    : {}),
});
const level = [
  { x: 0, y: 0 },
  { x: 80, y: 0 },
];
const upright = [
  { x: 0, y: 0 },
  { x: 0, y: 48 },
];

/** The square of the plus, 24 across. */
const covers = ({ x, y }: Point, rect: Rect): boolean =>
  x - 12 < rect.x + rect.width &&
  x + 12 > rect.x &&
  y - 12 < rect.y + rect.height &&
  y + 12 > rect.y;

const cases: [string, readonly Point[], Rect][] = [
  ['above a short line', level, { x: 15, y: -16, width: 50, height: 13 }],
  ['below it', level, { x: 15, y: 4, width: 50, height: 13 }],
  ['to the right of a short upright line', upright, { x: 7, y: 16, width: 50, height: 13 }],
  ['to the left of it', upright, { x: -57, y: 16, width: 50, height: 13 }],
];

test.each(cases)('the plus covers no words: %s', (_, points, words) => {
  const at = freePoint(wayOf(points, words), [], 20);
  expect(covers(at, words)).toBe(false);
  const [start, end] = points;
  expect(Math.abs(at.x - ((start?.x ?? 0) + (end?.x ?? 0)) / 2)).toBeLessThan(24);
  expect(Math.abs(at.y - ((start?.y ?? 0) + (end?.y ?? 0)) / 2)).toBeLessThan(24);
});

test('without words it stands in the middle of the way', () => {
  expect(freePoint(wayOf(level, undefined), [], 20)).toEqual({ x: 40, y: 0 });
});

test('on a long way it stands on the line beside the words', () => {
  const words = { x: 170, y: -16, width: 60, height: 13 };
  const long = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
  ];
  const at = freePoint(wayOf(long, words), [], 20);
  expect(at.y).toBe(0);
  expect(covers(at, words)).toBe(false);
});
