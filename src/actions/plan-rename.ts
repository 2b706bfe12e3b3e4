import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { removeNodes } from '../core/commands/remove-nodes';
import { renameNode } from '../core/commands/rename-node';
import type { NodeId } from '../core/ids';

export interface RenamePlan {
  readonly changes: readonly Change[];
  /** A text without words is nothing, so it leaves the board. */
  readonly removes: boolean;
}

const NOTHING: RenamePlan = { changes: [], removes: false };

/**
 * Plans a new label or text for a node. Labels are one line; a label without words is refused
 * by leaving the old one.
 */
export function planRename(board: Board, id: NodeId, text: string): RenamePlan {
  const node = board.nodes.get(id);
  if (node === undefined || node.type === 'brief') return NOTHING;
  if (node.type === 'note' || node.type === 'text') {
    if (node.type === 'text' && text.trim() === '')
      return { changes: removeNodes(board, [id]), removes: true };
    return node.text === text ? NOTHING : { changes: renameNode(board, id, text), removes: false };
  }
  const label = text.replaceAll(/\s+/g, ' ').trim();
  if (label === '' || label === node.label) return NOTHING;
  return { changes: renameNode(board, id, label), removes: false };
}
