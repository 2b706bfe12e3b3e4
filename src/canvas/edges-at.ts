import type { Board, Edge } from '../core/board';
import type { EdgeId, NodeId } from '../core/ids';

type Ends = ReadonlyMap<NodeId, readonly Edge[]>;

const remembered = new WeakMap<Board['edges'], Ends>();

/** The edges that end at any of the nodes, each once; found again only when edges change. */
export function edgesAt({ edges }: Board, nodes: ReadonlySet<NodeId>): Iterable<Edge> {
  const ends = remembered.get(edges) ?? endsOf(edges);
  remembered.set(edges, ends);
  const found = new Map<EdgeId, Edge>();
  for (const id of nodes) for (const edge of ends.get(id) ?? []) found.set(edge.id, edge);
  return found.values();
}

function endsOf(edges: Board['edges']): Ends {
  const ends = new Map<NodeId, Edge[]>();
  for (const edge of edges.values())
    for (const id of edge.from === edge.to ? [edge.from] : [edge.from, edge.to]) {
      const list = ends.get(id);
      if (list === undefined) ends.set(id, [edge]);
      else list.push(edge);
    }
  return ends;
}
