import type { Board, Edge } from '../core/board';
import { changedKeys } from '../core/changed-keys';
import { edgeId, type EdgeId, type NodeId } from '../core/ids';

const ends = new Map<NodeId, Map<EdgeId, Edge>>();
let known: Board['edges'] = new Map();

/** The edges that end at any of the nodes, each once. Where edges changed, only those are looked at. */
export function edgesAt(board: Pick<Board, 'edges'>, nodes: ReadonlySet<NodeId>): Iterable<Edge> {
  follow(board.edges);
  const found = new Map<EdgeId, Edge>();
  for (const id of nodes) for (const edge of ends.get(id)?.values() ?? []) found.set(edge.id, edge);
  return found.values();
}

function follow(edges: Board['edges']): void {
  for (const key of changedKeys(known, edges)) {
    const id = edgeId(key);
    const [before, after] = [known.get(id), edges.get(id)];
    for (const end of before ? [before.from, before.to] : []) {
      const there = ends.get(end);
      there?.delete(id);
      if (there?.size === 0) ends.delete(end);
    }
    for (const end of after ? [after.from, after.to] : []) {
      const there = ends.get(end);
      if (after && there === undefined) ends.set(end, new Map([[id, after]]));
      else if (after) there?.set(id, after);
    }
  }
  known = edges;
}
