import type { Board } from '../board';
import type { Change } from '../change';
import type { NodeId } from '../ids';
import { withMembers } from '../members';

/** Puts nodes into a group, or out of any with `null`; skips those that the group lies in. */
export function putInGroup(board: Board, ids: Iterable<NodeId>, group: NodeId | null): Change[] {
  if (group !== null && board.nodes.get(group)?.type !== 'group') return [];
  return [...new Set(ids)].flatMap((id) => {
    const node = board.nodes.get(id);
    if (!node || (node.parent ?? null) === group) return [];
    if (group !== null && withMembers(board, [id]).has(group)) return [];
    return [{ type: 'set', in: 'nodes', id, fields: { parent: group } }];
  });
}
