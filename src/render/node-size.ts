import type { Board, BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { assertNever } from '../core/result';
import type { Library } from '../library/library';
import { briefSize } from './draw-brief';
import { GROUP_SIZE } from './draw-group';
import { noteSize, textSize } from './draw-note';
import { NODE, NODE_SIZE } from './node-look';

/**
 * How large a node is drawn. Components and boxes are alike unless the user resized one; notes,
 * texts and brief cards grow with what they say.
 */
export function nodeSize(node: BoardNode, board: Board, _library: Library): Size {
  switch (node.type) {
    case 'component':
      return node.size
        ? { width: Math.max(96, node.size.width), height: Math.max(NODE.height, node.size.height) }
        : NODE_SIZE;
    case 'group':
      return node.size ?? GROUP_SIZE;
    case 'note':
      return remembered(node, () => noteSize(node));
    case 'text':
      return remembered(node, () => textSize(node));
    case 'brief':
      return briefSize(node, board);
    default:
      return assertNever(node);
  }
}

const sizes = new WeakMap<BoardNode, Size>();

/** Nodes are frozen, so one that is the same object has the same size. */
function remembered(node: BoardNode, measure: () => Size): Size {
  const known = sizes.get(node);
  if (known) return known;
  const size = measure();
  sizes.set(node, size);
  return size;
}

/** The size of every node of the board. */
export const nodeSizes = (board: Board, library: Library): Map<NodeId, Size> =>
  new Map(Array.from(board.nodes.values(), (node) => [node.id, nodeSize(node, board, library)]));
