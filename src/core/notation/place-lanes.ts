import type { Point, Rect, Size } from '../geometry';
import type { NodeId } from '../ids';
import { clearance, GAP, placeCells } from './place';
import type { Cell } from './wrap-cells';

/** A group that is drawn with what it holds, by itself: nobody else stands between its members. */
export interface LaneBlock {
  readonly id: NodeId;
  /** What stands in it directly. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly inner: readonly LaneBlock[];
}

/** Room between a group's border and its members, more at the top for its title. */
const PADDING = 24;
const TITLE = 40;
const EMPTY: Size = { width: 240, height: 120 };

/**
 * Puts groups below each other, from a corner on and clear of obstacles, with all that they hold.
 */
export function placeLanes(
  lanes: readonly LaneBlock[],
  sizeOf: (id: string) => Size,
  corner: Point,
  obstacles: readonly Rect[],
): Map<string, Rect> {
  const placed = new Map<string, Rect>();
  let { y } = corner;
  for (const lane of lanes) {
    const rects = laneRects(lane, sizeOf);
    const size = rects.get(lane.id) ?? EMPTY;
    y += clearance([{ ...size, x: corner.x, y }], obstacles);
    for (const [id, rect] of rects)
      placed.set(id, { ...rect, x: rect.x + corner.x, y: rect.y + y });
    y += size.height + GAP.y;
  }
  return placed;
}

/** The group from the origin on, and what stands in it. */
function laneRects({ id, cells, inner }: LaneBlock, sizeOf: (id: string) => Size) {
  const rects = new Map<string, Rect>();
  const origin = { x: PADDING, y: TITLE };
  for (const [member, place] of placeCells(cells, sizeOf, { origin }, []))
    rects.set(member, { ...place, ...sizeOf(member) });
  const below = Math.max(TITLE, ...[...rects.values()].map(({ y, height }) => y + height + GAP.y));
  const lanes = placeLanes(inner, sizeOf, { x: PADDING, y: below }, []);
  for (const [member, rect] of lanes) rects.set(member, rect);
  const all = [...rects.values()];
  const size =
    all.length === 0
      ? EMPTY
      : {
          width: Math.max(...all.map(({ x, width }) => x + width)) + PADDING,
          height: Math.max(...all.map(({ y, height }) => y + height)) + PADDING,
        };
  return new Map([[String(id), { x: 0, y: 0, ...size }], ...rects]);
}

/** The frame around things that stand where they stand. */
export function frameAround(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x)) - PADDING;
  const y = Math.min(...rects.map((rect) => rect.y)) - TITLE;
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) + PADDING - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) + PADDING - y,
  };
}
