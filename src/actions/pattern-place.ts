import type { Board } from '../core/board';
import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import type { Library } from '../library/library';
import type { Pattern, PatternPart } from '../library/pattern';
import { NODE_SIZE } from '../render/node-look';
import { nodeSize } from '../render/node-size';
import { nearestSpot } from './free-spot';

/** From one column to the next: the words of a connection stand in between. */
const COLUMN = NODE_SIZE.width + 110;
const ROW = NODE_SIZE.height + 82;
/** Room that a pattern keeps to what is there. */
const GAP = 40;

/** A part and its top-left corner, seen from that of the pattern. */
export const partOffset = ({ column, row }: PatternPart): Point => ({
  x: column * COLUMN,
  y: row * ROW,
});

/** The room that a pattern takes. */
export const patternSize = ({ nodes }: Pattern): Size => ({
  width: Math.max(...nodes.map(({ column }) => column)) * COLUMN + NODE_SIZE.width,
  height: Math.max(...nodes.map(({ row }) => row)) * ROW + NODE_SIZE.height,
});

/** What lies on a board: nodes to keep clear of, and groups to lie in or beside. */
export interface Ground {
  readonly rects: ReadonlyMap<NodeId, Rect>;
  readonly groups: ReadonlyMap<NodeId, Rect>;
}

export function groundOf(board: Board, library: Library): Ground {
  const rects = new Map<NodeId, Rect>();
  const groups = new Map<NodeId, Rect>();
  for (const node of board.nodes.values()) {
    const rect = { ...node.position, ...nodeSize(node, board, library) };
    (node.type === 'group' ? groups : rects).set(node.id, rect);
  }
  return { rects, groups };
}

/**
 * Where shapes, given by their places in a pattern, lie clear of nodes and of the frames of groups:
 * the pattern's corner nearest to the wanted one, or below all else where nothing near is free.
 */
export function clearCorner(wanted: Point, shapes: readonly Rect[], ground: Ground): Point {
  const nodes = [...ground.rects.values()];
  const groups = [...ground.groups.values()];
  const isFree = (at: Point): boolean =>
    shapes.every((shape) => {
      const rect = { ...shape, x: at.x + shape.x, y: at.y + shape.y };
      return (
        !nodes.some((other) => distance(rect, other) < GAP) &&
        !groups.some((other) => !holds(other, rect) && distance(rect, other) < GAP)
      );
    });
  return nearestSpot(wanted, isFree) ?? { x: wanted.x, y: bottom([...nodes, ...groups]) + GAP };
}

/** How far two rectangles are apart; 0 where they touch, less where they overlap. */
export const distance = (a: Rect, b: Rect): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

/** The smallest group that a rectangle lies in. */
export function groupAround({ groups }: Ground, rect: Rect): NodeId | undefined {
  const around = [...groups].filter(([, group]) => holds(group, rect));
  return around.toSorted(([, a], [, b]) => a.width * a.height - b.width * b.height)[0]?.[0];
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const bottom = (rects: readonly Rect[]): number =>
  rects.reduce((low, { y, height }) => Math.max(low, y + height), 0);
