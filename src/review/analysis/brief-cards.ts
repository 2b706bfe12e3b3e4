import type { Board, BriefPart } from '../../core/board';
import type { NodeId } from '../../core/ids';

/** The cards on the board that show this part of the brief. */
export const cardsOf = (board: Board, part: BriefPart): NodeId[] =>
  [...board.nodes.values()].flatMap((node) =>
    node.type === 'brief' && node.part === part ? [node.id] : [],
  );
