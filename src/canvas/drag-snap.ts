import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { nodeRect } from './hit-test';
import { around, grow, overlaps } from './rectangles';
import type { Scene } from './scene';
import { NO_SNAP, snap, type Snap } from './snap';
import { snapTargets } from './snap-lines';

/** The grid that parts snap to on request, in flow pixels: half the gap between the dots. */
const GRID = 12;

/** Answers for a delta of a drag how much is to be added to it; `reach` in flow pixels. */
export type DragSnap = (delta: Point, reach: number) => Snap;

const noSnap: DragSnap = () => NO_SNAP;

/** Brings what is dragged into line with what is in or near the view and stays. */
export function lineSnap(
  { board, sizes }: Scene,
  moving: ReadonlySet<NodeId>,
  view: Rect,
): DragSnap {
  const near = grow(view, halfOf(view));
  const moved: Rect[] = [];
  const stays: Rect[] = [];
  for (const node of board.nodes.values()) {
    const rect = nodeRect(node, sizes);
    if (moving.has(node.id)) moved.push(rect);
    else if (overlaps(near, rect)) stays.push(rect);
  }
  const start = around(moved);
  if (start === undefined || stays.length === 0) return noSnap;
  const targets = snapTargets(stays);
  return (delta, reach) => {
    const rect = { ...start, x: start.x + delta.x, y: start.y + delta.y };
    return snap(rect, targets, reach);
  };
}

/** Brings the top left corner of what is dragged onto the grid. */
export function gridSnap({ board, sizes }: Scene, moving: ReadonlySet<NodeId>): DragSnap {
  const start = around(
    [...moving].flatMap((id) => {
      const node = board.nodes.get(id);
      return node === undefined ? [] : [nodeRect(node, sizes)];
    }),
  );
  if (start === undefined) return noSnap;
  return ({ x, y }) => ({
    by: { x: toGrid(start.x + x), y: toGrid(start.y + y) },
    guides: [],
  });
}

const toGrid = (at: number): number => Math.round(at / GRID) * GRID - at;

const halfOf = ({ width, height }: Size): Size => ({ width: width / 2, height: height / 2 });
