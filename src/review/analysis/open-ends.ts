import type { BoardGraph } from '../engine/board-graph';
import { INPUTS } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import type { Kind } from '../engine/kinds';
import { sources } from './sources';

/**
 * Parts of these kinds that data of a source reaches and does not leave: where a step was taken
 * out, the way ends. A join of outcomes is a side way.
 */
export function openEnds(graph: BoardGraph, kinds: readonly Kind[]): GraphNode[] {
  const reached = graph.downstream(sources(graph), INPUTS);
  return graph
    .connected(...kinds)
    .filter(
      (node) =>
        reached.has(node) &&
        !node.out.some(
          ({ bit, to }) => (bit & INPUTS) !== 0 && to.kind !== 'label-join' && reached.has(to),
        ),
    );
}
