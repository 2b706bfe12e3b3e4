import type { Rect } from '../core/geometry';

export type Axis = 'x' | 'y';

export interface Line {
  readonly at: number;
  readonly rect: Rect;
}

/** What a drag may snap to, made once when it begins. */
export interface SnapTargets {
  readonly rects: readonly Rect[];
  /** Both edges and the middle of every rectangle, sorted. */
  readonly lines: { readonly [A in Axis]: readonly Line[] };
}

export const low = (rect: Rect, axis: Axis): number => rect[axis];
export const lengthOf = (rect: Rect, axis: Axis): number =>
  axis === 'x' ? rect.width : rect.height;
export const high = (rect: Rect, axis: Axis): number => low(rect, axis) + lengthOf(rect, axis);
export const across = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');

export const gapBetween = (before: Rect, after: Rect, axis: Axis): number =>
  low(after, axis) - high(before, axis);

/** Both edges and the middle. */
export const stops = (rect: Rect, axis: Axis): readonly [number, number, number] => [
  low(rect, axis),
  low(rect, axis) + lengthOf(rect, axis) / 2,
  high(rect, axis),
];

export function snapTargets(rects: readonly Rect[]): SnapTargets {
  const linesOf = (axis: Axis): Line[] =>
    rects
      .flatMap((rect) => stops(rect, axis).map((at) => ({ at, rect })))
      .toSorted((a, b) => a.at - b.at);
  return { rects, lines: { x: linesOf('x'), y: linesOf('y') } };
}

/** The lines between two coordinates, both included. */
export function* linesWithin(lines: readonly Line[], from: number, to: number): Generator<Line> {
  let start = 0;
  let end = lines.length;
  while (start < end) {
    const half = (start + end) >> 1;
    if ((lines[half]?.at ?? Infinity) < from) start = half + 1;
    else end = half;
  }
  for (let line = lines[start]; line !== undefined && line.at <= to; line = lines[start]) {
    yield line;
    start += 1;
  }
}

/** The nearest on either side of those that lie beside it. */
export function neighbours(rect: Rect, rects: readonly Rect[], axis: Axis) {
  const other = across(axis);
  let before: Rect | undefined;
  let after: Rect | undefined;
  for (const near of rects) {
    if (high(near, other) <= low(rect, other) || low(near, other) >= high(rect, other)) continue;
    if (high(near, axis) <= low(rect, axis)) {
      if (before === undefined || high(near, axis) > high(before, axis)) before = near;
    } else if (low(near, axis) >= high(rect, axis)) {
      if (after === undefined || low(near, axis) < low(after, axis)) after = near;
    }
  }
  return { before, after };
}
