import type { Board, GroupNode } from '../../core/board';
import type { NodeId } from '../../core/ids';

export interface Slide {
  /** Absent for the whole board. */
  readonly group?: NodeId;
  readonly title: string;
}

/** Groups whose tops are nearer than this stand beside each other, in flow pixels. */
const ROW = 80;

/** The whole board first, then each outermost group: by rows, from left to right. */
export function slidesOf(board: Board, whole: string): Slide[] {
  if (board.nodes.size === 0) return [];
  const groups = [...board.nodes.values()].filter(
    (node): node is GroupNode => node.type === 'group' && node.parent === undefined,
  );
  return [
    { title: whole },
    ...groups.toSorted(inReadingOrder).map(({ id, label }) => ({ group: id, title: label })),
  ];
}

const inReadingOrder = (a: GroupNode, b: GroupNode): number =>
  Math.abs(a.position.y - b.position.y) < ROW
    ? a.position.x - b.position.x
    : a.position.y - b.position.y;
