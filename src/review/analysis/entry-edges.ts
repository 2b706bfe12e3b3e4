import { takes, type BoardGraph, type WalkOptions } from '../engine/board-graph';
import { INPUTS } from '../engine/flow-mask';
import { isA, type GraphEdge, type GraphNode } from '../engine/graph-node';
import type { Kind } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';
import { sources } from './sources';

/** Through these, data is still as it came. */
const RAW = [
  'end-user',
  'client-app',
  'external-system',
  'event-log',
  'app-database',
  'content-corpus',
  'app-service',
  'api-gateway',
  'load-balancer',
  'event-stream',
  'batch-ingestion',
  'data-lake',
  'pii-redactor',
  'privacy-controls',
] as const satisfies readonly Kind[];

/**
 * Where raw data first meets work on its way to the targets: the edges on which cleaning or
 * protection belongs. Together they cut every such way that avoids `not`. Without a source on
 * the board, the ways begin where data edges begin.
 */
export function entryEdges(
  graph: BoardGraph,
  targets: readonly GraphNode[],
  {
    not,
    starts = sources(graph),
  }: { readonly not?: NodeSet; readonly starts?: readonly GraphNode[] } = {},
): GraphEdge[] {
  const options: WalkOptions = not === undefined ? {} : { not };
  const ends = graph.set(targets);
  const towards = graph.upstream(targets, INPUTS, options);
  const used = starts.filter((start) => towards.has(start));
  const begins = used.length > 0 ? used : [...towards].filter((node) => !takes(node, INPUTS));
  const raw = graph.downstream(begins, INPUTS, {
    ...options,
    along: ({ to }) => isA(to, RAW) && towards.has(to) && !ends.has(to),
  });
  return [...raw].flatMap((node) =>
    node.out.filter(({ bit, to }) => (bit & INPUTS) !== 0 && towards.has(to) && !raw.has(to)),
  );
}
