import type { Board, BoardNode } from '../board';
import type { Change } from '../change';
import type { Point, Rect, Size } from '../geometry';
import type { NodeId } from '../ids';
import { moveNodes } from './move-nodes';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export type Axis = 'x' | 'y';

type SizeOf = (node: BoardNode) => Size;
interface Placed {
  readonly id: NodeId;
  readonly rect: Rect;
}

/**
 * Brings nodes to one line of the rectangle around them. A group takes its members along;
 * members of a selected group, and what is locked, are left out.
 */
export function alignNodes(
  board: Board,
  ids: Iterable<NodeId>,
  to: Alignment,
  sizeOf: SizeOf,
): Change[] {
  const placed = movable(board, ids, sizeOf);
  const [first, ...more] = placed;
  if (first === undefined || more.length === 0) return [];
  const axis: Axis = to === 'left' || to === 'centre' || to === 'right' ? 'x' : 'y';
  const low = Math.min(...placed.map(({ rect }) => rect[axis]));
  const high = Math.max(...placed.map(({ rect }) => rect[axis] + lengthOf(rect, axis)));
  const at = (length: number): number => {
    if (to === 'left' || to === 'top') return low;
    if (to === 'right' || to === 'bottom') return high - length;
    return Math.round((low + high - length) / 2);
  };
  return moveTo(
    board,
    placed.map(({ id, rect }) => [id, { ...pointOf(rect), [axis]: at(lengthOf(rect, axis)) }]),
  );
}

/** Makes the gaps between three nodes or more equal along an axis; the outermost two stay. */
export function distributeNodes(
  board: Board,
  ids: Iterable<NodeId>,
  axis: Axis,
  sizeOf: SizeOf,
): Change[] {
  const placed = movable(board, ids, sizeOf).toSorted(
    (a, b) => middle(a.rect, axis) - middle(b.rect, axis),
  );
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined || placed.length < 3) return [];
  const span = last.rect[axis] + lengthOf(last.rect, axis) - first.rect[axis];
  const filled = placed.reduce((sum, { rect }) => sum + lengthOf(rect, axis), 0);
  const gap = (span - filled) / (placed.length - 1);
  let next = first.rect[axis];
  return moveTo(
    board,
    placed.map(({ id, rect }) => {
      const at = Math.round(next);
      next += lengthOf(rect, axis) + gap;
      return [id, { ...pointOf(rect), [axis]: at }];
    }),
  );
}

const lengthOf = ({ width, height }: Size, axis: Axis): number => (axis === 'x' ? width : height);
const middle = (rect: Rect, axis: Axis): number => rect[axis] + lengthOf(rect, axis) / 2;
const pointOf = ({ x, y }: Rect): Point => ({ x, y });
const moveTo = (board: Board, points: readonly (readonly [NodeId, Point])[]): Change[] =>
  moveNodes(board, new Map(points));

function movable(board: Board, ids: Iterable<NodeId>, sizeOf: SizeOf): Placed[] {
  const asked = new Set(ids);
  return [...asked].flatMap((id) => {
    const node = board.nodes.get(id);
    if (node === undefined || node.locked === true || isWithin(board, node, asked)) return [];
    return { id, rect: { ...node.position, ...sizeOf(node) } };
  });
}

function isWithin(board: Board, node: BoardNode, groups: ReadonlySet<NodeId>): boolean {
  for (let { parent } = node; parent !== undefined; parent = board.nodes.get(parent)?.parent)
    if (groups.has(parent)) return true;
  return false;
}
