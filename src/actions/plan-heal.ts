import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { deleteAndHeal } from '../core/commands/delete-and-heal';
import type { NodeId, Random } from '../core/ids';
import { connectAsDrawn } from '../library/connect';
import type { Library } from '../library/library';
import { definitionOf } from './plan-connection';

/** Takes nodes out of their chains and joins what is left by what fits there. */
export function planHeal(
  board: Board,
  library: Library,
  ids: Iterable<NodeId>,
  random: Random,
): Change[] {
  const kindOf = (id: NodeId) => {
    const node = board.nodes.get(id);
    return node && definitionOf(library, node);
  };
  return deleteAndHeal(board, ids, random, (incoming, to) => {
    const [start, end] = [kindOf(incoming.from), kindOf(to)];
    return start && end ? connectAsDrawn(library, start, end).flow : incoming.flow;
  });
}

/** The new connections alone, for a board that the nodes are gone from already. */
export const healsOf = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.type === 'add' && change.in === 'edges');
