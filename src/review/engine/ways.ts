import { deal, inOrder, keysOf } from './deal';
import type { GraphEdge } from './graph-node';

/**
 * Who leads where, packed: the edges of a node stand in a row, and what a walk asks of each is a
 * number. On a large dense board to look into edge after edge, which lie anywhere in memory, would
 * be most of a walk.
 */
export interface Ways {
  readonly direction: 'in' | 'out';
  /** Where the row of each node begins, by its index; one more than nodes. */
  readonly starts: Uint32Array;
  /** The node at the other end, by its index. */
  readonly others: Uint32Array;
  readonly bits: Uint32Array;
  readonly edges: readonly GraphEdge[];
}

/** Both ways along the edges. Each node's keep the order in which they are given. */
export function waysOf(edges: readonly GraphEdge[], size: number): { in: Ways; out: Ways } {
  const from = keysOf(edges, (edge) => edge.from.index);
  const to = keysOf(edges, (edge) => edge.to.index);
  const bits = keysOf(edges, ({ bit }) => bit);
  const packed = (own: Uint32Array, other: Uint32Array): Omit<Ways, 'direction'> => {
    const { order, starts } = deal(own, size);
    return {
      starts,
      others: order.map((at) => other[at] ?? 0),
      bits: order.map((at) => bits[at] ?? 0),
      edges: inOrder(edges, order),
    };
  };
  return {
    in: { direction: 'in', ...packed(to, from) },
    out: { direction: 'out', ...packed(from, to) },
  };
}

/** The edges of one node. */
export const rowOf = ({ edges, starts }: Ways, index: number): GraphEdge[] =>
  edges.slice(starts[index], starts[index + 1]);
