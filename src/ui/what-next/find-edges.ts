import type { Board, Edge } from '../../core/board';
import { nodeName } from '../properties/node-name';

/** Connections whose two ends together hold every word of a query; none for no words. */
export function findEdges(board: Board, query: string): Edge[] {
  const words = query
    .toLowerCase()
    .split(/[\s>→]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return [...board.edges.values()].filter(({ from, to }) => {
    const ends = `${nodeName(board, from)} ${nodeName(board, to)}`.toLowerCase();
    return words.every((word) => ends.includes(word));
  });
}
