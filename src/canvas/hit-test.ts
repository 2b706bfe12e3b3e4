import { compareText, type Board, type BoardNode } from '../core/board';
import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { encloses, overlaps, rectOf } from './rectangles';
import { nodesIn } from './scene-areas';

export type Sizes = ReadonlyMap<NodeId, Size>;

const NO_SIZE: Size = { width: 0, height: 0 };

export const nodeRect = (node: BoardNode, sizes: Sizes): Rect =>
  rectOf(node.position, sizes.get(node.id) ?? NO_SIZE);

/** True when `a` lies above `b`: groups beneath all else, then z, then id, as they are drawn. */
export function isAbove(a: BoardNode, b: BoardNode): boolean {
  if ((a.type === 'group') !== (b.type === 'group')) return b.type === 'group';
  return (compareText(a.z ?? '', b.z ?? '') || compareText(a.id, b.id)) > 0;
}

/**
 * The topmost node under a point, borders widened by `reach`. Of two groups the smaller wins,
 * so that a lane inside a lane can be met.
 */
export function nodeAt(board: Board, sizes: Sizes, point: Point, reach = 0): BoardNode | undefined {
  let best: BoardNode | undefined;
  for (const node of nodesNear(board, sizes, point, reach)) {
    if (best === undefined || wins(node, best, sizes)) best = node;
  }
  return best;
}

/** The nodes that hold a point within borders widened by `reach`, in no order. */
export function* nodesNear(
  board: Board,
  sizes: Sizes,
  { x, y }: Point,
  reach: number,
): Generator<BoardNode> {
  const around = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  for (const id of nodesIn({ board, sizes }, around)) {
    const node = board.nodes.get(id);
    if (node !== undefined) yield node;
  }
}

function wins(node: BoardNode, best: BoardNode, sizes: Sizes): boolean {
  if (node.type === 'group' && best.type === 'group') {
    const difference = area(nodeRect(best, sizes)) - area(nodeRect(node, sizes));
    if (difference !== 0) return difference > 0;
  }
  return isAbove(node, best);
}

const area = ({ width, height }: Rect): number => width * height;

/** What a lasso takes: every node that it touches, but a group only when it is wholly inside. */
export function nodesInLasso(board: Board, sizes: Sizes, lasso: Rect): NodeId[] {
  const taken: NodeId[] = [];
  for (const node of board.nodes.values()) {
    const rect = nodeRect(node, sizes);
    if (node.type === 'group' ? encloses(lasso, rect) : overlaps(lasso, rect)) taken.push(node.id);
  }
  return taken;
}
