import type { BoardNode, Edge } from '../board';
import type { NodeId } from '../ids';
import { isEnd } from '../references';
import type { Faults, Path } from './faults';

/** Something of the file with its place in it. */
export interface At<T> {
  readonly item: T;
  readonly path: Path;
}

type Nodes = ReadonlyMap<NodeId, BoardNode>;

/** The items whose ids are their own; the second of two with one id is a fault. */
export function withUniqueKeys<T>(
  items: readonly At<T>[],
  keyOf: (item: T) => string,
  key: string,
  faults: Faults,
): At<T>[] {
  const seen = new Set<string>();
  return items.filter(({ item, path }) => {
    const id = keyOf(item);
    const isNew = !seen.has(id);
    if (!isNew) faults.add([...path, key], `is used twice: ${JSON.stringify(id)}`);
    seen.add(id);
    return isNew;
  });
}

/** The edges that join two different nodes which edges may join. */
export function soundEdges(edges: readonly At<Edge>[], nodes: Nodes, faults: Faults): Edge[] {
  const fault = (id: NodeId): string | undefined => {
    const node = nodes.get(id);
    if (!node) return `names a node that does not exist: ${JSON.stringify(id)}`;
    return isEnd(node) ? undefined : `names a ${node.type}, which edges do not join`;
  };
  return edges.flatMap(({ item, path }) => {
    const before = faults.count;
    for (const end of ['from', 'to'] as const) {
      const reason = fault(item[end]);
      if (reason !== undefined) faults.add([...path, end], reason);
    }
    if (item.from === item.to) faults.add([...path, 'to'], 'is the node that the edge starts at');
    return faults.count === before ? [item] : [];
  });
}

/** The nodes, out of the groups that they cannot be in. */
export function withSoundParents(
  nodes: readonly At<BoardNode>[],
  faults: Faults,
): readonly BoardNode[] {
  const byId = new Map(nodes.map(({ item }) => [item.id, item]));
  const sound = new Set<NodeId>();

  function fault(node: BoardNode): string | undefined {
    const seen = new Set<NodeId>();
    let inner = node;
    while (inner.parent !== undefined && !sound.has(inner.id)) {
      if (seen.has(inner.id)) return 'lies in itself, through its parents';
      seen.add(inner.id);
      const outer = byId.get(inner.parent);
      if (outer?.type !== 'group') {
        // Its own turn tells the fault of a parent.
        if (inner !== node) break;
        const id = JSON.stringify(inner.parent);
        return outer ? `is not a group: ${id}` : `names a group that does not exist: ${id}`;
      }
      inner = outer;
    }
    for (const id of seen) sound.add(id);
    return undefined;
  }

  return nodes.map(({ item, path }) => {
    const reason = fault(item);
    if (reason === undefined) return item;
    faults.add([...path, 'parent'], reason);
    const { parent: _, ...rest } = item;
    byId.set(item.id, rest);
    return rest;
  });
}
