import type { Board } from '../core/board';
import { changedKeys } from '../core/changed-keys';
import { edgeId, nodeId, type EdgeId, type NodeId } from '../core/ids';
import type { Selection } from '../session/selection';

/**
 * What a step back or forward was about, to be selected after it: the nodes that came back, else
 * those that moved or changed; where there are none, such connections; where something only went,
 * the one node that it hung on. Undefined where that is nothing on the board, such as a line of
 * the brief, or all that is there, such as a tidied board: what is selected then stays so.
 */
export function concerned(before: Board, after: Board): Selection | undefined {
  const changed = [...changedKeys(before.nodes, after.nodes)].map(nodeId);
  const there = changed.filter((id) => after.nodes.has(id));
  const back = there.filter((id) => !before.nodes.has(id));
  if (back.length > 0) return { nodes: outermost(back, after), edges: new Set() };
  if (there.length > 1 && there.length === after.nodes.size) return undefined;
  if (there.length > 0) return { nodes: outermost(there, after), edges: new Set() };
  const touched = [...changedKeys(before.edges, after.edges)].map(edgeId);
  const edges = touched.filter((id) => after.edges.has(id));
  if (edges.length > 0) return { nodes: new Set(), edges: new Set(edges) };
  return changed.length === 0 ? undefined : heldBy(touched, before, after);
}

/** A group stands for its members, as it does when it is dragged. */
function outermost(ids: readonly NodeId[], { nodes }: Board): ReadonlySet<NodeId> {
  const all = new Set(ids);
  const isHeld = (id: NodeId): boolean => {
    const parent = nodes.get(id)?.parent;
    return parent !== undefined && (all.has(parent) || isHeld(parent));
  };
  return new Set(ids.filter((id) => !isHeld(id)));
}

function heldBy(gone: readonly EdgeId[], before: Board, { nodes }: Board): Selection | undefined {
  const ends = gone.flatMap((id) => {
    const edge = before.edges.get(id);
    return edge === undefined ? [] : [edge.from, edge.to];
  });
  const left = new Set(ends.filter((id) => nodes.has(id)));
  return left.size === 1 ? { nodes: left, edges: new Set() } : undefined;
}
