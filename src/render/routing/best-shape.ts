import type { RectIndex } from './rect-index';
import type { Shape } from './shapes';
import type { TrackIndex } from './track-index';

/** The distance that lines keep from nodes where there is room. */
export const CLEARANCE = 10;
const NEAR = 60;
export const THROUGH = 2000;

export interface Surroundings {
  readonly obstacles: RectIndex;
  /** The two ends, by their index among the obstacles; -1 for a group, which is none. */
  readonly from: number;
  readonly to: number;
  readonly tracks?: TrackIndex;
}

/** The cheapest of shapes sorted by cost, counting what they run through, near, along and across. */
export function bestShape(shapes: readonly Shape[], around: Surroundings): Shape | undefined {
  let best: Shape | undefined;
  for (const shape of shapes) {
    if (best && shape.cost >= best.cost) break;
    const cost = shape.cost + surcharge(shape.path, around, (best?.cost ?? Infinity) - shape.cost);
    if (!best || cost < best.cost) best = { path: shape.path, cost };
  }
  return best;
}

/** What a way costs beyond its length and bends; stops counting at the limit. */
export function surcharge(path: readonly number[], around: Surroundings, limit: number): number {
  const { obstacles, from, to, tracks } = around;
  let cost = 0;
  const last = path.length - 4;
  for (let i = 0; i <= last; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [path[i], path[i + 1], path[i + 2], path[i + 3]];
    // The first piece may touch the node that it leaves, the last the one that it enters.
    const meeting = obstacles.meet(
      x1,
      y1,
      x2,
      y2,
      CLEARANCE,
      i === 0 ? from : -1,
      i === last ? to : -1,
    );
    if (meeting === 2) cost += THROUGH;
    else if (meeting === 1) cost += NEAR;
    if (cost >= limit) return cost;
    if (tracks) cost += tracks.cost(x1, y1, x2, y2);
    if (cost >= limit) return cost;
  }
  return cost;
}
