import type { Board, BoardNode } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { LEAST_SIZE } from '../core/least-size';
import { isAbove, nodeRect, nodesNear, type Sizes } from './hit-test';
import { grow, holds } from './rectangles';

export const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** What a press at a point of the board takes hold of. */
export type Zone =
  | { readonly kind: 'resize'; readonly node: BoardNode; readonly corner: Corner }
  /** The strip along a border: a connection starts here. */
  | { readonly kind: 'border'; readonly node: BoardNode }
  | { readonly kind: 'body'; readonly node: BoardNode }
  | { readonly kind: 'empty' };

/** Half the width of the strip along a border, in flow pixels. */
export const STRIP = 8;
/** The upper part of a group that moves it, in flow pixels; the rest of it is canvas. */
export const TITLE_HEIGHT = 32;

export const connectable = ({ type }: BoardNode): boolean => type !== 'note' && type !== 'text';
export const resizable = ({ type }: BoardNode): boolean => type === 'note' || type === 'group';

/**
 * What lies under a point. `selected` groups are taken by their whole body, others by their
 * title and border only, so that a lasso can start inside a lane.
 */
export function zoneAt(
  board: Board,
  sizes: Sizes,
  point: Point,
  selected: ReadonlySet<NodeId> = new Set(),
): Zone {
  let best: { node: BoardNode; zone: Zone } | undefined;
  for (const node of nodesNear(board, sizes, point, STRIP)) {
    const zone = zoneOf(node, nodeRect(node, sizes), point, selected);
    if (zone.kind !== 'empty' && (best === undefined || isAbove(node, best.node)))
      best = { node, zone };
  }
  return best?.zone ?? { kind: 'empty' };
}

function zoneOf(node: BoardNode, rect: Rect, point: Point, selected: ReadonlySet<NodeId>): Zone {
  if (resizable(node) && node.locked !== true) {
    const corner = CORNERS.find((name) => isNear(cornerOf(rect, name), point));
    if (corner !== undefined) return { kind: 'resize', node, corner };
  }
  const inner = grow(rect, { width: -STRIP, height: -STRIP });
  const inside = holds(rect, point);
  if (connectable(node) && !holds(inner, point)) return { kind: 'border', node };
  if (!inside) return { kind: 'empty' };
  const wholeBody = node.type !== 'group' || selected.has(node.id);
  return wholeBody || point.y - rect.y <= TITLE_HEIGHT ? { kind: 'body', node } : { kind: 'empty' };
}

export const cornerOf = (rect: Rect, corner: Corner): Point => ({
  x: corner.endsWith('left') ? rect.x : rect.x + rect.width,
  y: corner.startsWith('top') ? rect.y : rect.y + rect.height,
});

const isNear = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) <= STRIP && Math.abs(a.y - b.y) <= STRIP;

/** The rectangle with one corner at `point`, around what it must hold; the opposite corner stays. */
export function resized(rect: Rect, corner: Corner, point: Point, holding?: Rect): Rect {
  const [left, right] = spanAfter(
    [rect.x, rect.x + rect.width],
    corner.endsWith('left') ? 'low' : 'high',
    point.x,
    LEAST_SIZE.width,
    holding && [holding.x, holding.x + holding.width],
  );
  const [top, bottom] = spanAfter(
    [rect.y, rect.y + rect.height],
    corner.startsWith('top') ? 'low' : 'high',
    point.y,
    LEAST_SIZE.height,
    holding && [holding.y, holding.y + holding.height],
  );
  return {
    x: Math.round(left),
    y: Math.round(top),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

type Span = readonly [low: number, high: number];

function spanAfter(
  [low, high]: Span,
  moved: 'low' | 'high',
  to: number,
  least: number,
  held?: Span,
): Span {
  return moved === 'low'
    ? [Math.min(to, high - least, held?.[0] ?? Infinity), high]
    : [low, Math.max(to, low + least, held?.[1] ?? -Infinity)];
}
