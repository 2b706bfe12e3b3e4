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

/** A line through everything that shares an edge or middle; the first with the distance on it. */
function lineGuides(rect: Rect, { lines }: SnapTargets, axis: Axis): Guide[] {
  const other = across(axis);
  const [start, middle, end] = stops(rect, axis).map((at): Guide | undefined => {
    const shared = Array.from(linesWithin(lines[axis], at - HAIR, at + HAIR), (line) => line.rect);
    if (shared.length === 0) return undefined;
    const all = [rect, ...shared];
    const from = Math.min(...all.map((near) => low(near, other)));
    const to = Math.max(...all.map((near) => high(near, other)));
    return { axis, at, from, to, ...distance(rect, shared, other) };
  });
  // Parts of one size share all three: the edges say it.
  const shown = start && end ? [start, end] : [start, middle, end];
  return shown
    .filter((guide) => guide !== undefined)
    .map(({ gap, ...line }, index) => (index > 0 || gap === undefined ? line : { ...line, gap }));
}

/** How far the nearest of these is, along the guide through all of them. */
function distance(rect: Rect, shared: readonly Rect[], along: Axis): { gap?: number } {
  const gaps = shared
    .map((near) => Math.max(gapBetween(near, rect, along), gapBetween(rect, near, along)))
    .filter((gap) => gap > 0);
  return gaps.length === 0 ? {} : { gap: Math.round(Math.min(...gaps)) };
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
