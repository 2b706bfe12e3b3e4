import type { BoardNode, Edge } from '../core/board';
import type { EdgeId, NodeId } from '../core/ids';
import { isEnd } from '../core/references';

/** What readers see of nodes and edges; undefined where something is gone or hidden. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, BoardNode | undefined>;
  readonly edges: ReadonlyMap<EdgeId, Edge | undefined>;
}

/**
 * Hides what does not hold together after two windows' edits were merged: edges without
 * an end, parents that are gone or no groups, parents that form a cycle.
 *
 * Hides and does not delete, since an undo or a later merge may bring the end back. What
 * is hidden depends only on what is stored, so every window hides the same: of a cycle of
 * groups, each group's place in the next.
 */
export class VisibleGraph {
  readonly #nodes = new Map<NodeId, BoardNode>();
  readonly #edges = new Map<EdgeId, Edge>();
  readonly #edgesAt = new Index<NodeId, EdgeId>();
  readonly #membersOf = new Index<NodeId, NodeId>();
  #looped: ReadonlySet<NodeId> = new Set();

  /** A node as it is stored. */
  node(id: NodeId): BoardNode | undefined {
    return this.#nodes.get(id);
  }

  /** An edge as it is stored. */
  edge(id: EdgeId): Edge | undefined {
    return this.#edges.get(id);
  }

  /**
   * Takes in nodes and edges as they are stored now, undefined for what is gone, and tells
   * how readers see them and whatever else may look different because of them.
   */
  update({ nodes, edges }: Graph): Graph {
    const seenNodes = new Set(nodes.keys());
    const seenEdges = new Set(edges.keys());
    const moved: NodeId[] = [];
    for (const [id, node] of nodes) {
      const before = this.#store(id, node);
      if (before?.parent !== node?.parent || before?.type !== node?.type) moved.push(id);
      if (before?.type === node?.type) continue;
      for (const edge of this.#edgesAt.get(id)) seenEdges.add(edge);
      for (const member of this.#membersOf.get(id)) seenNodes.add(member);
    }
    for (const [id, edge] of edges) this.#storeEdge(id, edge);
    if (moved.length > 0) this.#findLoops(moved, seenNodes);
    return {
      nodes: new Map([...seenNodes].map((id) => [id, this.#visibleNode(id)])),
      edges: new Map([...seenEdges].map((id) => [id, this.#visibleEdge(id)])),
    };
  }

  #store(id: NodeId, node: BoardNode | undefined): BoardNode | undefined {
    const before = this.#nodes.get(id);
    if (node) this.#nodes.set(id, node);
    else this.#nodes.delete(id);
    if (before?.parent !== node?.parent) {
      if (before?.parent !== undefined) this.#membersOf.delete(before.parent, id);
      if (node?.parent !== undefined) this.#membersOf.add(node.parent, id);
    }
    return before;
  }

  #storeEdge(id: EdgeId, edge: Edge | undefined): void {
    const before = this.#edges.get(id);
    if (before) {
      this.#edgesAt.delete(before.from, id);
      this.#edgesAt.delete(before.to, id);
    }
    if (edge) {
      this.#edges.set(id, edge);
      this.#edgesAt.add(edge.from, id);
      this.#edgesAt.add(edge.to, id);
    } else this.#edges.delete(id);
  }

  /** Only a node that came, went, or got another parent can have closed or opened a loop. */
  #findLoops(moved: readonly NodeId[], seen: Set<NodeId>): void {
    const looped = new Set<NodeId>();
    const checked = new Set<NodeId>();
    for (const start of [...this.#looped, ...moved]) {
      const way: NodeId[] = [];
      let id: NodeId | undefined = start;
      while (id !== undefined && !checked.has(id)) {
        checked.add(id);
        way.push(id);
        id = this.#groupOf(id);
      }
      const closes = id === undefined ? -1 : way.indexOf(id);
      if (closes >= 0) for (const member of way.slice(closes)) looped.add(member);
    }
    for (const id of [...this.#looped, ...looped]) seen.add(id);
    this.#looped = looped;
  }

  #groupOf(id: NodeId): NodeId | undefined {
    const parent = this.#nodes.get(id)?.parent;
    return parent !== undefined && this.#nodes.get(parent)?.type === 'group' ? parent : undefined;
  }

  #visibleNode(id: NodeId): BoardNode | undefined {
    const node = this.#nodes.get(id);
    if (node?.parent === undefined) return node;
    if (this.#groupOf(id) !== undefined && !this.#looped.has(id)) return node;
    const { parent: _, ...rest } = node;
    return rest;
  }

  #visibleEdge(id: EdgeId): Edge | undefined {
    const edge = this.#edges.get(id);
    const from = edge && this.#nodes.get(edge.from);
    const to = edge && this.#nodes.get(edge.to);
    return from && to && from !== to && isEnd(from) && isEnd(to) ? edge : undefined;
  }
}

class Index<K, V> {
  readonly #sets = new Map<K, Set<V>>();

  get(key: K): Iterable<V> {
    return this.#sets.get(key) ?? [];
  }

  add(key: K, value: V): void {
    const set = this.#sets.get(key);
    if (set) set.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  delete(key: K, value: V): void {
    const set = this.#sets.get(key);
    set?.delete(value);
    if (set?.size === 0) this.#sets.delete(key);
  }
}
