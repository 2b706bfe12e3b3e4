import type { Point, Rect } from '../core/geometry';
import { guidesOf, type Guide } from './snap-guides';
import {
  gapBetween,
  high,
  lengthOf,
  linesWithin,
  low,
  neighbours,
  stops,
  type Axis,
  type Line,
  type SnapTargets,
} from './snap-lines';

export interface Snap {
  /** What has to be added to a position. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

export const NO_SNAP: Snap = { by: { x: 0, y: 0 }, guides: [] };

/**
 * How a rectangle comes into line with others: edge to edge, middle to middle, or with the
 * same gap on both sides. Nothing further away than `reach` counts; both in flow pixels.
 */
export function snap(rect: Rect, targets: SnapTargets, reach: number): Snap {
  const dx = nearest(rect, targets, 'x', reach);
  const dy = nearest(rect, targets, 'y', reach);
  if (dx === undefined && dy === undefined) return NO_SNAP;
  const by = { x: dx ?? 0, y: dy ?? 0 };
  const there = { ...rect, x: rect.x + by.x, y: rect.y + by.y };
  return {
    by,
    guides: [
      ...(dx === undefined ? [] : guidesOf(there, targets, 'x')),
      ...(dy === undefined ? [] : guidesOf(there, targets, 'y')),
    ],
  };
}

/** The smallest way to a line, or else to equal gaps. */
function nearest(rect: Rect, targets: SnapTargets, axis: Axis, reach: number): number | undefined {
  const ways = [...toLines(rect, targets.lines[axis], axis, reach), ...toGaps(rect, targets, axis)];
  let best: number | undefined;
  for (const way of ways)
    if (Math.abs(way) <= reach && (best === undefined || Math.abs(way) < Math.abs(best)))
      best = way;
  return best;
}

function* toLines(rect: Rect, lines: readonly Line[], axis: Axis, reach: number) {
  for (const stop of stops(rect, axis))
    for (const { at } of linesWithin(lines, stop - reach, stop + reach)) yield at - stop;
}

function* toGaps(rect: Rect, { rects }: SnapTargets, axis: Axis) {
  const { before, after } = neighbours(rect, rects, axis);
  if (before !== undefined && after !== undefined) {
    const free = low(after, axis) - high(before, axis) - lengthOf(rect, axis);
    yield high(before, axis) + free / 2 - low(rect, axis);
  }
  const further = {
    before: before && neighbours(before, rects, axis).before,
    after: after && neighbours(after, rects, axis).after,
  };
  if (before !== undefined && further.before !== undefined)
    yield high(before, axis) + gapBetween(further.before, before, axis) - low(rect, axis);
  if (after !== undefined && further.after !== undefined)
    yield low(after, axis) - gapBetween(after, further.after, axis) - high(rect, axis);
}
