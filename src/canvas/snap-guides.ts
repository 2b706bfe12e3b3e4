import type { Rect } from '../core/geometry';
import {
  across,
  gapBetween,
  high,
  linesWithin,
  low,
  neighbours,
  stops,
  type Axis,
  type SnapTargets,
} from './snap-lines';

/** A line that shows what a dragged part is in line with, and how far away that is. */
export interface Guide {
  /** The axis that it stands on: an `x` guide is vertical. */
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The distance along the guide that is worth knowing, in flow pixels. */
  readonly gap?: number;
}

/** Tells numbers that differ by rounding alone. */
const HAIR = 0.5;
const same = (a: number, b: number): boolean => Math.abs(a - b) <= HAIR;

/** What a rectangle that has snapped along an axis is in line with. */
export function guidesOf(rect: Rect, targets: SnapTargets, axis: Axis): Guide[] {
  return [...lineGuides(rect, targets, axis), ...gapGuides(rect, targets, axis)];
}

/**
 * A line to the nearest on either side that shares an edge or middle; the first with the distance
 * to the nearer one. Further on it would cross the board, which is then painted anew at each step.
 */
function* lineGuides(rect: Rect, { lines }: SnapTargets, axis: Axis): Generator<Guide> {
  const along = across(axis);
  const [start, middle, end] = stops(rect, axis).map((at) => {
    const shared = Array.from(linesWithin(lines[axis], at - HAIR, at + HAIR), (line) => line.rect);
    const { before, after } = nearest(rect, shared, along);
    if (shared.length === 0) return undefined;
    const from = Math.min(low(rect, along), ...(before ? [low(before, along)] : []));
    const to = Math.max(high(rect, along), ...(after ? [high(after, along)] : []));
    return { guide: { axis, at, from, to }, gap: distance(rect, before, after, axis, at) };
  });
  // Parts of one size share all three: the edges say it.
  const shown = (start && end ? [start, end] : [start, middle, end]).filter(
    (line) => line !== undefined,
  );
  for (const { guide } of shown) yield guide;
  const gap = shown[0]?.gap;
  if (gap !== undefined) yield gap;
}

/** The nearest of some on either side along an axis; those beside it are neither. */
function nearest(rect: Rect, others: readonly Rect[], along: Axis) {
  let before: Rect | undefined;
  let after: Rect | undefined;
  for (const near of others) {
    if (high(near, along) <= low(rect, along)) {
      if (before === undefined || high(near, along) > high(before, along)) before = near;
    } else if (low(near, along) >= high(rect, along)) {
      if (after === undefined || low(near, along) < low(after, along)) after = near;
    }
  }
  return { before, after };
}

/** How far the nearer of the two is, where that is. */
function distance(
  rect: Rect,
  before: Rect | undefined,
  after: Rect | undefined,
  axis: Axis,
  at: number,
): Guide | undefined {
  const along = across(axis);
  const gapOf = (left: Rect, right: Rect): Guide & { readonly gap: number } => ({
    axis,
    at,
    from: high(left, along),
    to: low(right, along),
    gap: Math.round(gapBetween(left, right, along)),
  });
  const [one, other] = [before && gapOf(before, rect), after && gapOf(rect, after)];
  const nearer = one && other ? (one.gap <= other.gap ? one : other) : (one ?? other);
  return nearer && nearer.gap > 0 ? nearer : undefined;
}

/** The gaps on both sides where they are the same, and those that they repeat. */
function* gapGuides(rect: Rect, { rects }: SnapTargets, axis: Axis): Generator<Guide> {
  const { before, after } = neighbours(rect, rects, axis);
  const row = [
    before && neighbours(before, rects, axis).before,
    before,
    rect,
    after,
    after && neighbours(after, rects, axis).after,
  ].filter((part) => part !== undefined);
  const gaps = row.slice(1).map((part, i) => {
    const left = row[i] ?? part;
    return { left, part, gap: gapBetween(left, part, axis) };
  });
  const mine = gaps.filter(({ left, part }) => left === rect || part === rect);
  const repeated = mine.find(({ gap }) => gaps.filter((one) => same(one.gap, gap)).length > 1);
  if (repeated === undefined) return;
  for (const { left, part, gap } of gaps) {
    if (!same(gap, repeated.gap)) continue;
    const other = across(axis);
    const from = Math.max(low(left, other), low(part, other));
    const to = Math.min(high(left, other), high(part, other));
    yield {
      axis: other,
      at: (from + to) / 2,
      from: high(left, axis),
      to: low(part, axis),
      gap: Math.round(gap),
    };
  }
}
