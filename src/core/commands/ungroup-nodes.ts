import type { Board } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';
import { removeNodes } from './remove-nodes';

/** Takes the groups among these away and leaves what was in them where it is. */
export const ungroupNodes = (board: Board, ids: Iterable<NodeId>): Change[] =>
  removeNodes(
    board,
    [...ids].filter((id) => board.nodes.get(id)?.type === 'group'),
  );
