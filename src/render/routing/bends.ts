import type { Point } from '../../core/geometry';
import { STUB, tidy } from './shapes';
import type { Port } from './side';

/** The way through the points that the user placed, in their order, in right angles. */
export function wayThrough(start: Port, bends: readonly Point[], end: Port): number[] {
  const path = [start.x, start.y, start.x + start.dx * STUB, start.y + start.dy * STUB];
  let level = start.dx !== 0;
  let [x, y] = path.slice(-2);
  const last: Point = { x: end.x + end.dx * STUB, y: end.y + end.dy * STUB };
  for (const [i, point] of [...bends, last].entries()) {
    // Goes on in the direction in which it came, then turns; the last leg ends as the port asks.
    const arriving = i === bends.length;
    const turnLevel = arriving ? end.dx === 0 : level;
    if (x !== point.x && y !== point.y) {
      if (turnLevel) path.push(point.x, y ?? point.y);
      else path.push(x ?? point.x, point.y);
      level = !turnLevel;
    } else if (x !== point.x) level = true;
    else if (y !== point.y) level = false;
    path.push(point.x, point.y);
    [x, y] = [point.x, point.y];
  }
  path.push(end.x, end.y);
  return tidy(path) ?? path;
}

/** Straight from point to point, whatever lies between. */
export const straightThrough = (start: Port, bends: readonly Point[], end: Port): number[] => [
  start.x,
  start.y,
  ...bends.flatMap(({ x, y }) => [x, y]),
  end.x,
  end.y,
];
