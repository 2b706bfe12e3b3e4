import type { Board } from '../board';
import type { Change } from '../change';
import type { Point } from '../geometry';
import type { NodeId, Random } from '../ids';
import { copyFragment } from './copy-fragment';
import { pasteFragment } from './paste-fragment';
import type { Pasted } from './paste-fragment';

/** Copies nodes beside themselves; a copy stays in the group that the original is in. */
export function duplicateNodes(
  board: Board,
  ids: Iterable<NodeId>,
  offset: Point,
  random: Random,
): Pasted {
  const fragment = copyFragment(board, ids);
  const pasted = pasteFragment(board, fragment, offset, random);
  const inGroups = fragment.nodes.flatMap(({ id, parent: inside }): Change[] => {
    const copy = pasted.nodes.get(id);
    const parent = board.nodes.get(id)?.parent;
    return inside !== undefined || parent === undefined || copy === undefined
      ? []
      : [{ type: 'set', in: 'nodes', id: copy, fields: { parent } }];
  });
  return { ...pasted, changes: [...pasted.changes, ...inGroups] };
}
