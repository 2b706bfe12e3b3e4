import type { Board, BoardNode, Edge, OwnComponent } from '../board';
import { orderedNodes } from '../board';
import type { NodeId } from '../ids';
import { withMembers } from '../members';

/** A piece of a board that can be put onto any other. */
export interface Fragment {
  /** Bottom to top; a parent is among them or absent. */
  readonly nodes: readonly BoardNode[];
  /** Those with both ends among the nodes. */
  readonly edges: readonly Edge[];
  /** The board's own component kinds that the nodes are of. */
  readonly components: readonly OwnComponent[];
}

/** Copies nodes, what is in the groups among them, and the edges between them. */
export function copyFragment(board: Board, ids: Iterable<NodeId>): Fragment {
  const copied = withMembers(board, ids);
  const nodes = orderedNodes(board).filter(({ id }) => copied.has(id));
  const kinds = new Set(nodes.map((node) => node.type === 'component' && node.component));
  return {
    nodes: nodes.map((node) => {
      if (node.parent === undefined || copied.has(node.parent)) return node;
      const { parent: _, ...rest } = node;
      return rest;
    }),
    edges: [...board.edges.values()].filter(({ from, to }) => copied.has(from) && copied.has(to)),
    components: [...board.components.values()].filter(({ id }) => kinds.has(id)),
  };
}
