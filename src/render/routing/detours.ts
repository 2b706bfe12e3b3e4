import type { Surroundings } from './best-shape';
import { cheapest, STUB, TRACK, type Shape } from './shapes';
import type { Port } from './side';

/** How far beyond the two ends a strip may lie. */
const BEYOND = 240;
const NARROWEST = 22;
const STRIPS = 3;
/** How far the two legs move away from their nodes, as tracks. */
const LEGS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 2],
] as const;

/**
 * Ways along strips that are free of nodes for their whole length, between rows or between columns:
 * how a long line gets past a regular layout.
 */
export function detoursOf(from: Port, to: Port, { obstacles }: Surroundings): Generator<Shape> {
  const [ax, ay] = [from.x + from.dx * STUB, from.y + from.dy * STUB];
  const [bx, by] = [to.x + to.dx * STUB, to.y + to.dy * STUB];
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
  const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
  const rows: number[] = [];
  const columns: number[] = [];
  obstacles.some(left, top - BEYOND, right, bottom + BEYOND, (i) => {
    rows.push(obstacles.top(i), obstacles.bottom(i));
    return false;
  });
  obstacles.some(left - BEYOND, top, right + BEYOND, bottom, (i) => {
    columns.push(obstacles.left(i), obstacles.right(i));
    return false;
  });
  const inners: number[][] = [];
  for (const y of stripsOf(rows, top, bottom)) {
    for (const [p, q] of LEGS) {
      const [x1, x2] = [ax + p * TRACK * from.dx, bx + q * TRACK * to.dx];
      inners.push([ax, ay, x1, ay, x1, y, x2, y, x2, by, bx, by]);
    }
  }
  for (const x of stripsOf(columns, left, right)) {
    for (const [p, q] of LEGS) {
      const [y1, y2] = [ay + p * TRACK * from.dy, by + q * TRACK * to.dy];
      inners.push([ax, ay, ax, y1, x, y1, x, y2, bx, y2, bx, by]);
    }
  }
  return cheapest(from, to, inners);
}

/** Lines within the gaps between intervals, in those gaps that lie nearest to the two ends. */
function stripsOf(ends: readonly number[], low: number, high: number): number[] {
  const intervals: (readonly [number, number])[] = [];
  for (let i = 0; i < ends.length; i += 2) intervals.push([ends[i] ?? 0, ends[i + 1] ?? 0]);
  // oxlint-disable-next-line unicorn/no-array-sort -- its own array, on a hot path
  intervals.sort((a, b) => a[0] - b[0]);
  const gaps: (readonly [number, number])[] = [];
  let reached = low - BEYOND - NARROWEST;
  for (const interval of intervals) {
    if (interval[0] - reached >= NARROWEST) gaps.push([reached, interval[0]]);
    reached = Math.max(reached, interval[1]);
  }
  gaps.push([reached, Math.max(reached, high + BEYOND) + NARROWEST]);
  const away = ([start, end]: readonly [number, number]): number =>
    Math.max(0, low - end, start - high);
  return gaps
    .map((gap) => ({ gap, away: away(gap) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, STRIPS)
    .flatMap(({ gap: [start, end] }) => {
      const inside = Math.min(end - start, 80);
      // A gap that is open on one side starts at the nodes that bound it.
      const middle = end - start > 160 ? (start < low ? end - 24 : start + 24) : (start + end) / 2;
      const room = Math.floor((inside / 2 - 10) / TRACK);
      const lines = [middle];
      for (let k = 1; k <= Math.min(room, 1); k++)
        lines.push(middle - k * TRACK, middle + k * TRACK);
      return lines;
    });
}
