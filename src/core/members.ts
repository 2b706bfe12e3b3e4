import type { Board, BoardNode } from './board';
import type { NodeId } from './ids';

/** The nodes that exist of these, and everything inside the groups among them. */
export function withMembers(board: Board, ids: Iterable<NodeId>): Set<NodeId> {
  const found = new Set<NodeId>();
  let groups = false;
  for (const id of ids) {
    const node = board.nodes.get(id);
    if (node) found.add(id);
    if (node?.type === 'group') groups = true;
  }
  if (!groups) return found;

  const membersOf = new Map<NodeId, NodeId[]>();
  for (const { id, parent } of board.nodes.values()) {
    if (parent === undefined) continue;
    const members = membersOf.get(parent);
    if (members) members.push(id);
    else membersOf.set(parent, [id]);
  }
  // A set hands out what is added while it is walked.
  for (const id of found) for (const member of membersOf.get(id) ?? []) found.add(member);
  return found;
}

/** The innermost group around a node that is not one of these. */
export function parentOutside(
  board: Board,
  node: BoardNode,
  ids: ReadonlySet<NodeId>,
): NodeId | undefined {
  let { parent } = node;
  while (parent !== undefined && ids.has(parent)) parent = board.nodes.get(parent)?.parent;
  return parent;
}
