import type { Board } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';

/** Sets what a node reads: its label, or the text of a note. A brief card has no name of its own. */
export function renameNode(board: Board, id: NodeId, words: string): Change[] {
  const node = board.nodes.get(id);
  if (!node || node.type === 'brief') return [];
  const fields = 'label' in node ? { label: words } : { text: words };
  return [{ type: 'set', in: 'nodes', id, fields }];
}
