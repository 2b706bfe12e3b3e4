import { SIDES, type Side } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';

/** Where a route leaves or enters: a point on a border and the direction away from the node. */
export interface Port extends Point {
  readonly dx: number;
  readonly dy: number;
}

export const OUTWARD: { readonly [S in Side]: { readonly dx: number; readonly dy: number } } = {
  top: { dx: 0, dy: -1 },
  right: { dx: 1, dy: 0 },
  bottom: { dx: 0, dy: 1 },
  left: { dx: -1, dy: 0 },
};

export const centre = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** True for sides along which a port moves up and down. */
export const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** The first and last coordinate of a side, along it. */
export const spanOf = (rect: Rect, side: Side): readonly [number, number] =>
  isUpright(side) ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];

/** The point of a side at a coordinate along it. */
export function portAt(rect: Rect, side: Side, along: number, inward: boolean): Port {
  const { dx, dy } = OUTWARD[side];
  const sign = inward ? -1 : 1;
  const x = side === 'left' ? rect.x : side === 'right' ? rect.x + rect.width : along;
  const y = side === 'top' ? rect.y : side === 'bottom' ? rect.y + rect.height : along;
  return { x, y, dx: dx * sign, dy: dy * sign };
}

export const middleOf = (rect: Rect, side: Side): number => {
  const [first, last] = spanOf(rect, side);
  return (first + last) / 2;
};

/** Every pair of sides, from and to. */
export const SIDE_PAIRS: readonly (readonly [Side, Side])[] = SIDES.flatMap((from) =>
  SIDES.map((to) => [from, to] as const),
);

export const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
