import type { Board, BoardNode } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { nodeName } from '../properties/node-name';

/** Rows closer than this are read as one, in flow pixels. */
const ROW = 60;

/** The parts whose label, text, notes or kind holds every word of a query, in reading order. */
export function findNodes(board: Board, library: Library, query: string): NodeId[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return [...board.nodes.values()]
    .filter((node) => {
      const text = textOf(node, board, library);
      return words.every((word) => text.includes(word));
    })
    .toSorted(inReadingOrder)
    .map(({ id }) => id);
}

function textOf(node: BoardNode, board: Board, library: Library): string {
  const kind = node.type === 'component' ? library.get(node.component)?.name : node.type;
  return [nodeName(board, node.id), kind, node.notes, node.because].join(' ').toLowerCase();
}

const inReadingOrder = (a: BoardNode, b: BoardNode): number =>
  Math.floor(a.position.y / ROW) - Math.floor(b.position.y / ROW) || a.position.x - b.position.x;
