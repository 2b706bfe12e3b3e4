import type { Board } from '../board';
import type { Change } from '../change';
import type { EdgeId, NodeId } from '../ids';
import { parentOutside } from '../members';

/**
 * Removes nodes with the edges that they held, and these edges too.
 *
 * Members of a removed group stay, in the next group around them. What was muted about the
 * nodes stays muted, so that undoing or redrawing does not bring old findings back.
 */
export function removeNodes(
  board: Board,
  nodes: Iterable<NodeId>,
  edges: Iterable<EdgeId> = [],
): Change[] {
  const gone = new Set<NodeId>();
  for (const id of nodes) if (board.nodes.has(id)) gone.add(id);
  const cut = new Set<EdgeId>();
  for (const id of edges) if (board.edges.has(id)) cut.add(id);
  for (const { id, from, to } of board.edges.values()) {
    if (gone.has(from) || gone.has(to)) cut.add(id);
  }

  const changes: Change[] = [];
  for (const id of cut) changes.push({ type: 'remove', in: 'edges', id });
  for (const node of board.nodes.values()) {
    if (gone.has(node.id) || node.parent === undefined || !gone.has(node.parent)) continue;
    const parent = parentOutside(board, node, gone) ?? null;
    changes.push({ type: 'set', in: 'nodes', id: node.id, fields: { parent } });
  }
  for (const id of gone) changes.push({ type: 'remove', in: 'nodes', id });
  return changes;
}
