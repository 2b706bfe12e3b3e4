import type { Board, BoardNode } from '../board';
import type { Change } from '../change';
import { keysOnTop } from '../z-order';

/** Adds a node, on top of all others unless it says where it lies. */
export function addNode(board: Board, node: BoardNode): Change[] {
  const [z] = keysOnTop(board, 1);
  return [
    {
      type: 'add',
      in: 'nodes',
      id: node.id,
      value: node.z === undefined && z !== undefined ? { ...node, z } : node,
    },
  ];
}
