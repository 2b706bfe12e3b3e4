import type { Route } from './route';

/** Whether two routes are drawn alike. */
export function isSameRoute(a: Route, b: Route): boolean {
  return (
    a.points.length === b.points.length &&
    a.points.every(({ x, y }, i) => b.points[i]?.x === x && b.points[i].y === y) &&
    a.label?.x === b.label?.x &&
    a.label?.y === b.label?.y &&
    a.label?.anchor === b.label?.anchor &&
    a.label?.lines.join('\n') === b.label?.lines.join('\n')
  );
}
