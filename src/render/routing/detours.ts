import type { Surroundings } from './best-shape';
import { cheapest, STUB, TRACK, type Shape } from './shapes';
import type { Port } from './side';

/** How far beyond the two ends a strip may lie. */
const BEYOND = 240;
const NARROWEST = 22;
const STRIPS = 3;
/** How far it looks at first. */
const LOOK = 600;
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
  const rows = stripsOf(top, bottom, (low, high) => {
    const ends: number[] = [];
    obstacles.some(left, low, right, high, (i) => {
      ends.push(obstacles.top(i), obstacles.bottom(i));
      return false;
    });
    return ends;
  });
  const columns = stripsOf(left, right, (low, high) => {
    const ends: number[] = [];
    obstacles.some(low, top, high, bottom, (i) => {
      ends.push(obstacles.left(i), obstacles.right(i));
      return false;
    });
    return ends;
  });
  const inners: number[][] = [];
  for (const y of rows) {
    for (const [p, q] of LEGS) {
      const [x1, x2] = [ax + p * TRACK * from.dx, bx + q * TRACK * to.dx];
      inners.push([ax, ay, x1, ay, x1, y, x2, y, x2, by, bx, by]);
    }
  }
  for (const x of columns) {
    for (const [p, q] of LEGS) {
      const [y1, y2] = [ay + p * TRACK * from.dy, by + q * TRACK * to.dy];
      inners.push([ax, ay, ax, y1, x, y1, x, y2, bx, y2, bx, by]);
    }
  }
  return cheapest(from, to, inners);
}

/** What stands between two coordinates: starts and ends by turns. */
type Standing = (low: number, high: number) => readonly number[];

/**
 * Lines within the first gaps between what stands from the one end to the other. It looks no
 * further than it has to: between two far ends stands the whole board.
 */
function stripsOf(low: number, high: number, standing: Standing): number[] {
  const last = high + BEYOND;
  for (let reach = LOOK; ; reach *= 4) {
    const end = Math.min(last, low + reach);
    const gaps = gapsOf(standing(low - BEYOND, end), low, high);
    // The last gap is open as far as is known: it counts only where all was looked at.
    const isWhole = end === last;
    const between = gaps.slice(0, -1).filter((gap) => gap[1] >= low && gap[0] <= high);
    if (isWhole) return linesIn(gaps, low, high);
    if (between.length >= STRIPS) return linesIn(between, low, high);
  }
}

type Gap = readonly [start: number, end: number];

function gapsOf(ends: readonly number[], low: number, high: number): Gap[] {
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
  return gaps;
}

/** In those gaps that lie nearest to the two ends. */
function linesIn(gaps: readonly Gap[], low: number, high: number): number[] {
  const away = ([start, end]: Gap): number => Math.max(0, low - end, start - high);
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
