import type { RectIndex } from './rect-index';
import type { Shape } from './shapes';
import type { TrackIndex } from './track-index';

/** The distance that lines keep from nodes where there is room. */
export const CLEARANCE = 10;
const NEAR = 60;
/** A line through the title of a group: worth a detour of some bends, not one through a node. */
export const THROUGH_TITLE = 420;
/** The distance that lines keep from titles. */
export const TITLE_MARGIN = 8;
export const THROUGH = 1e6;

export interface Surroundings {
  readonly obstacles: RectIndex;
  /** The two ends, by their index among the obstacles; -1 for a group, which is none. */
  readonly from: number;
  readonly to: number;
  /** The titles of groups. */
  readonly titles?: RectIndex;
  readonly tracks?: TrackIndex;
  /** How many times as bad as usual it is to lie on other lines: where many join the same two. */
  readonly apart?: number;
}

/** A way with all that it costs, and how much of that is for nodes and for lying on other lines. */
export interface Judged extends Shape {
  readonly trouble: number;
}

/** The cheapest of shapes that come cheapest first, counting what they run through, near and along. */
export function bestShape(shapes: Iterable<Shape>, around: Surroundings): Judged | undefined {
  let best: Judged | undefined;
  for (const shape of shapes) {
    if (best && shape.cost >= best.cost) break;
    const limit = (best?.cost ?? Infinity) - shape.cost;
    const { trouble, crossings } = surcharge(shape.path, around, limit);
    const cost = shape.cost + trouble + crossings;
    if (!best || cost < best.cost) best = { path: shape.path, cost, trouble };
  }
  return best;
}

/** What a way costs beyond its length and bends; stops counting at the limit. */
function surcharge(path: readonly number[], around: Surroundings, limit: number) {
  const { obstacles, from, to, titles, tracks, apart = 1 } = around;
  let trouble = 0;
  let crossings = 0;
  const last = path.length - 4;
  for (let i = 0; i <= last && trouble < limit; i += 2) {
    const x1 = path[i] ?? 0;
    const y1 = path[i + 1] ?? 0;
    const x2 = path[i + 2] ?? 0;
    const y2 = path[i + 3] ?? 0;
    // The first piece may touch the node that it leaves, the last the one that it enters.
    const skip1 = i === 0 ? from : -1;
    const skip2 = i === last ? to : -1;
    const meeting = obstacles.meet(x1, y1, x2, y2, CLEARANCE, skip1, skip2);
    trouble += meeting === 2 ? THROUGH : meeting === 1 ? NEAR : 0;
    if (titles && struck(titles, x1, y1, x2, y2)) trouble += THROUGH_TITLE;
  }
  if (!tracks) return { trouble, crossings };
  for (let i = 0; i <= last && trouble + crossings < limit; i += 2) {
    const x1 = path[i] ?? 0;
    const y1 = path[i + 1] ?? 0;
    const x2 = path[i + 2] ?? 0;
    const y2 = path[i + 3] ?? 0;
    trouble += apart * tracks.shared(x1, y1, x2, y2, limit - trouble - crossings);
    if (trouble + crossings < limit) crossings += tracks.crossed(x1, y1, x2, y2);
  }
  return { trouble, crossings };
}

/** Whether a straight piece runs through one of the titles, or too near. */
export const struck = (
  titles: RectIndex,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean => titles.meet(x1, y1, x2, y2, TITLE_MARGIN, -1, -1) > 0;
