import type { BoardNode } from '../board';
import type { Point } from '../geometry';
import type { NodeId } from '../ids';

// A little more than what a node without a size is drawn in.
const CELL = { width: 260, height: 140 };
const GAP = 60;
const IN_A_ROW = 8;

const width = ({ size }: BoardNode): number => size?.width ?? CELL.width;
const height = ({ size }: BoardNode): number => size?.height ?? CELL.height;

/** Where nodes without a position go: in rows below all that has one, so that nothing overlaps. */
export function placeInRows(
  placed: readonly BoardNode[],
  unplaced: readonly BoardNode[],
): Map<NodeId, Point> {
  const left = placed.length === 0 ? 0 : least(placed.map(({ position }) => position.x));
  let y =
    placed.length === 0 ? 0 : -least(placed.map((node) => -(node.position.y + height(node)))) + GAP;
  const positions = new Map<NodeId, Point>();
  for (let start = 0; start < unplaced.length; start += IN_A_ROW) {
    let x = left;
    let tallest = 0;
    for (const node of unplaced.slice(start, start + IN_A_ROW)) {
      positions.set(node.id, { x, y });
      x += width(node) + GAP;
      tallest = Math.max(tallest, height(node));
    }
    y += tallest + GAP;
  }
  return positions;
}

// Math.min takes its numbers as arguments, of which there may be too many.
const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
