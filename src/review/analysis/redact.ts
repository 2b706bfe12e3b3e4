import type { BoardGraph } from '../engine/board-graph';
import { insertOnAll } from '../engine/draft-mend';
import { INPUTS } from '../engine/flow-mask';
import type { GraphEdge, GraphNode } from '../engine/graph-node';
import type { Mend } from '../engine/review';
import { taint } from './taint';

/** The edges on which personal data leaves its sources on the way to these; they cut every way. */
function taintedEntries(graph: BoardGraph, targets: readonly GraphNode[]): GraphEdge[] {
  const { sources, nodes, stops } = taint(graph);
  const born = graph.set(sources);
  const towards = graph.upstream(targets, INPUTS, { not: stops });
  return [...nodes].flatMap((node) =>
    born.has(node)
      ? node.out.filter(
          ({ bit, to }) =>
            (bit & INPUTS) !== 0 && !born.has(to) && towards.has(to) && nodes.has(to),
        )
      : [],
  );
}

/** Takes personal data out before it goes on. */
export const redact = (graph: BoardGraph, targets: readonly GraphNode[]): Mend | undefined =>
  insertOnAll(graph, taintedEntries(graph, targets), 'pii-redactor');
