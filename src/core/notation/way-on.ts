import type { Board, BoardNode } from '../board';
import type { Rect } from '../geometry';
import { COLUMNS } from './wrap-cells';

export type Way = 'right' | 'left' | 'below, to the right' | 'below, to the left';

/**
 * Where the chain that ends at a node goes on: along its row, and at the end of a full row
 * below it and back, as a chain that was typed at once is folded.
 */
export function wayOn(
  node: BoardNode,
  board: Board,
  rectOf: (node: BoardNode) => Rect,
  columns = COLUMNS,
): Way {
  if (columns === 1) return 'below, to the right';
  const { run, first } = rowOf(node, board, rectOf, columns);
  if (run !== undefined) {
    const { way, length } = run;
    if (length < columns) return way;
    return way === 'right' ? 'below, to the left' : 'below, to the right';
  }
  const above = before(first, board).find((other) => isAbove(rectOf(other), rectOf(first)));
  const led = above && rowOf(above, board, rectOf, columns).run;
  return led?.way === 'right' && led.length >= columns ? 'left' : 'right';
}

interface Row {
  /** Which way it runs and how many nodes it has; absent for a single node. */
  readonly run?: { readonly way: 'right' | 'left'; readonly length: number };
  readonly first: BoardNode;
}

/** The part of a node's chain that stands in one row with it, up to the node. */
function rowOf(
  node: BoardNode,
  board: Board,
  rectOf: (node: BoardNode) => Rect,
  columns: number,
): Row {
  let first = node;
  let way: 'right' | 'left' | undefined;
  let length = 1;
  while (length < columns) {
    const here = rectOf(first);
    const previous = before(first, board).find((other) => {
      const side = sideOf(rectOf(other), here);
      return side !== undefined && (way === undefined || side === way);
    });
    if (previous === undefined) break;
    way ??= sideOf(rectOf(previous), here);
    first = previous;
    length += 1;
  }
  return way === undefined ? { first } : { first, run: { way, length } };
}

const before = ({ id }: BoardNode, { nodes, edges }: Board): BoardNode[] =>
  [...edges.values()].flatMap(({ from, to }) => (to === id ? (nodes.get(from) ?? []) : []));

/** The way from one rectangle on to another in the same row. */
function sideOf(from: Rect, to: Rect): 'right' | 'left' | undefined {
  if (from.y >= to.y + to.height || to.y >= from.y + from.height) return undefined;
  if (from.x + from.width <= to.x) return 'right';
  return to.x + to.width <= from.x ? 'left' : undefined;
}

const isAbove = (upper: Rect, lower: Rect): boolean =>
  upper.y + upper.height <= lower.y &&
  upper.x < lower.x + lower.width &&
  lower.x < upper.x + upper.width;
