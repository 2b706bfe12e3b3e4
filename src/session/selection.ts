import { createStore } from 'zustand/vanilla';

import type { EdgeId, NodeId } from '../core/ids';

export interface Selection {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

const nothing: Selection = { nodes: new Set(), edges: new Set() };

/** What this window has selected. Never synced, never undone. Ids may have left the board: ask it. */
export const selection = createStore<Selection>(() => nothing);

/** Replaces the selection; readers are told only when it differs. */
export function select(nodes: Iterable<NodeId>, edges: Iterable<EdgeId> = []): void {
  const next = { nodes: new Set(nodes), edges: new Set(edges) };
  const now = selection.getState();
  if (sameSet(now.nodes, next.nodes) && sameSet(now.edges, next.edges)) return;
  selection.setState({
    nodes: sameSet(now.nodes, next.nodes) ? now.nodes : next.nodes,
    edges: sameSet(now.edges, next.edges) ? now.edges : next.edges,
  });
}

export const clearSelection = (): void => select([]);

/** Adds the node to the selection, or takes it out: Shift-click. */
export function toggleNode(id: NodeId): void {
  const { nodes, edges } = selection.getState();
  select(toggled(nodes, id), edges);
}

export function toggleEdge(id: EdgeId): void {
  const { nodes, edges } = selection.getState();
  select(nodes, toggled(edges, id));
}

/** Drops ids that the board no longer has, so that a command never meets one. */
export function keepOnly(board: {
  readonly nodes: ReadonlyMap<NodeId, unknown>;
  readonly edges: ReadonlyMap<EdgeId, unknown>;
}): void {
  const { nodes, edges } = selection.getState();
  select(
    [...nodes].filter((id) => board.nodes.has(id)),
    [...edges].filter((id) => board.edges.has(id)),
  );
}

function toggled<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

const sameSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));
