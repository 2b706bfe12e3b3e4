import type { Edge } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import type { Route } from '../render/routing/route';
import { grow, holds } from './rectangles';

interface Near {
  /** How far along the way, in flow pixels. */
  readonly along: number;
  readonly distance: number;
}

/** The point of a way that is nearest to another. */
function nearOn(points: readonly Point[], { x, y }: Point): Near {
  let best: Near = { along: 0, distance: Infinity };
  let before = 0;
  for (const [i, end] of points.entries()) {
    const start = points[i - 1];
    if (start === undefined) continue;
    const dx = end.x - start.x;
    const dy = end.y - start.y;
    const length = Math.hypot(dx, dy);
    const share =
      length === 0
        ? 0
        : Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / length ** 2));
    const distance = Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
    if (distance < best.distance) best = { along: before + share * length, distance };
    before += length;
  }
  return best;
}

/** The bends of an edge with one more, in their order along its way; and which one it is. */
export function withBend(
  { bends = [] }: Edge,
  { points }: Route,
  at: Point,
): { readonly bends: readonly Point[]; readonly index: number } {
  const along = nearOn(points, at).along;
  const index = bends.filter((bend) => nearOn(points, bend).along < along).length;
  return { bends: bends.toSpliced(index, 0, at), index };
}

/** The middles of the legs of a way that are long enough to be taken hold of. */
export const legMiddles = ({ points }: Route, least: number): Point[] =>
  points.slice(1).flatMap((end, i) => {
    const start = points[i];
    if (start === undefined || Math.hypot(end.x - start.x, end.y - start.y) < least) return [];
    return [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }];
  });

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Beside a way that is all words, this share of the room clears it. */
const BESIDE = 0.75;

/**
 * A point of the way that its words and bends leave free, as near to the middle as can be; where
 * the words are as long as the way, beside it on their other side.
 */
export function freePoint({ points, label }: Route, bends: readonly Point[], room: number): Point {
  const length = lengthOf(points);
  const words = label && grow(label.rect, { width: room, height: room });
  const candidates = SHARES.map((share) => pointAt(points, share * length));
  const [middle = { x: 0, y: 0 }] = candidates;
  const isFree = (point: Point): boolean =>
    !(words && holds(words, point)) &&
    bends.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) > room);
  return candidates.find(isFree) ?? (words ? across(words, middle, room * BESIDE) : middle);
}

/** Away from the words, in the direction in which they stand beside the way. */
function across(words: Rect, { x, y }: Point, by: number): Point {
  const dx = x - words.x - words.width / 2;
  const dy = y - words.y - words.height / 2;
  return Math.abs(dx) * words.height > Math.abs(dy) * words.width
    ? { x: x + Math.sign(dx) * by, y }
    : { x, y: y + (Math.sign(dy) || 1) * by };
}

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, end, i) => {
    const start = points[i - 1];
    return start === undefined ? sum : sum + Math.hypot(end.x - start.x, end.y - start.y);
  }, 0);

function pointAt(points: readonly Point[], along: number): Point {
  let left = along;
  for (const [i, end] of points.entries()) {
    const start = points[i - 1];
    if (start === undefined) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (length >= left && length > 0) {
      const share = left / length;
      return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
