import type { Rect } from '../core/geometry';
import type { Route } from '../render/routing/route';
import { around, grow, spanning } from './rectangles';

/** Half of an arrow's head lies beside its line, in flow pixels. */
const REACH = { width: 8, height: 8 };

const remembered = new WeakMap<Route, Rect>();

/** What a connection may cover, its head and words included. */
export function routeBounds(route: Route): Rect {
  const known = remembered.get(route);
  if (known !== undefined) return known;
  const line = around(route.points.map((point) => spanning(point, point)));
  const words = route.label && grow(route.label.rect, REACH);
  const rects = [...(line ? [grow(line, REACH)] : []), ...(words ? [words] : [])];
  const bounds = around(rects) ?? { x: 0, y: 0, width: 0, height: 0 };
  remembered.set(route, bounds);
  return bounds;
}
