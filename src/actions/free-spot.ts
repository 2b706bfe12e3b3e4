import type { Point, Rect, Size } from '../core/geometry';

/** Room that a new node keeps to others, and how far apart the places are that it tries. */
const GAP = 24;
const STEP = 24;
/** Enough to get past a column of ten nodes. */
const RINGS = 40;

/** The place nearest to the wanted one where nothing is covered; the wanted one if all is full. */
export const freeSpot = (wanted: Point, size: Size, taken: readonly Rect[]): Point =>
  nearestSpot(wanted, (at) => !taken.some((rect) => covers(at, size, rect))) ?? wanted;

/** The place nearest to the wanted one that is free, in steps; undefined if none is in reach. */
export function nearestSpot(wanted: Point, isFree: (at: Point) => boolean): Point | undefined {
  for (let ring = 0; ring <= RINGS; ring += 1)
    for (const { x, y } of ringOf(ring)) {
      const at = { x: wanted.x + x * STEP, y: wanted.y + y * STEP };
      if (isFree(at)) return at;
    }
  return undefined;
}

/** Steps of one ring, the straight ones first: a node beside the line, not askew from it. */
function ringOf(ring: number): readonly Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }];
  const steps: Point[] = [];
  for (let off = 0; off <= ring; off += 1)
    for (const side of off === 0 ? [0] : [off, -off])
      steps.push(
        { x: side, y: ring },
        { x: side, y: -ring },
        { x: ring, y: side },
        { x: -ring, y: side },
      );
  return steps;
}

const covers = ({ x, y }: Point, { width, height }: Size, rect: Rect): boolean =>
  x < rect.x + rect.width + GAP &&
  rect.x < x + width + GAP &&
  y < rect.y + rect.height + GAP &&
  rect.y < y + height + GAP;
