import type { Board } from '../../core/board';
import type { NodeId } from '../../core/ids';
import { assertNever } from '../../core/result';
import { en } from '../../strings/en';

/** What a part of the board is called in words. */
export function nodeName(board: Board, id: NodeId): string {
  const node = board.nodes.get(id);
  switch (node?.type) {
    case 'component':
    case 'group':
      return node.label;
    case 'note':
    case 'text':
      return node.text;
    case 'brief':
      return en.briefParts[node.part];
    case undefined:
      return '';
    default:
      return assertNever(node);
  }
}
