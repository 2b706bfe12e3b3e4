import type { BoardNode, Edge } from './board';
import type { BoardDraft } from './board-draft';
import type { ChangeError } from './change';
import { nodeId } from './ids';
import type { NodeId } from './ids';

/** What an edge may start and end at. */
export const isEnd = (node: BoardNode): boolean =>
  node.type === 'component' || node.type === 'brief' || node.type === 'group';

type Nodes = ReadonlyMap<NodeId, BoardNode>;

/**
 * The first edge without its ends, or node in what cannot contain it.
 *
 * Trusts the board that the draft started from, and looks only at what was touched and at
 * what refers to nodes that have gone.
 */
export function firstBadReference(draft: BoardDraft): ChangeError | undefined {
  const { nodes, edges } = draft;
  for (const id of draft.touched('edges')) {
    const edge = draft.get('edges', id);
    const fault = edge && faultOfEdge(edge, nodes);
    if (fault) return fault;
  }

  const sound = new Set<NodeId>();
  const gone = new Set<string>();
  for (const id of draft.touched('nodes')) {
    const node = draft.get('nodes', id);
    const before = draft.base.nodes.get(nodeId(id));
    if (before && before.type !== node?.type) gone.add(id);
    if (!node || (before && before.parent === node.parent)) continue;
    const fault = faultOfParent(node, nodes, sound);
    if (fault) return fault;
  }
  if (gone.size === 0) return undefined;

  for (const edge of edges.values()) {
    const fault = gone.has(edge.from) || gone.has(edge.to) ? faultOfEdge(edge, nodes) : undefined;
    if (fault) return fault;
  }
  for (const node of nodes.values()) {
    const fault =
      node.parent !== undefined && gone.has(node.parent)
        ? faultOfParent(node, nodes, sound)
        : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function faultOfEdge({ id, from, to }: Edge, nodes: Nodes): ChangeError | undefined {
  for (const end of [from, to]) {
    const node = nodes.get(end);
    if (!node) return { kind: 'dangling-edge', id, end };
    if (!isEnd(node)) return { kind: 'bad-end', id, end };
  }
  return from === to ? { kind: 'self-edge', id } : undefined;
}

/** Follows the parents up; `sound` remembers which nodes were found to lie in no cycle. */
function faultOfParent(node: BoardNode, nodes: Nodes, sound: Set<NodeId>): ChangeError | undefined {
  const seen = new Set<NodeId>();
  let inner = node;
  while (inner.parent !== undefined && !sound.has(inner.id)) {
    if (seen.has(inner.id)) return { kind: 'parent-cycle', id: node.id };
    seen.add(inner.id);
    const outer = nodes.get(inner.parent);
    if (outer?.type !== 'group') return { kind: 'bad-parent', id: inner.id, parent: inner.parent };
    inner = outer;
  }
  for (const id of seen) sound.add(id);
  return undefined;
}
