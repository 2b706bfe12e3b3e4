import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { DATA } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import { STORES } from '../engine/kinds';
import { has } from './profile';
import { sinks, sources } from './sources';

/** Stores that data passes on its way from a source to its use. */
export const storesOnPath = fact((graph: BoardGraph): GraphNode[] => {
  const before = graph.downstream(sources(graph), DATA);
  const after = graph.upstream(sinks(graph), DATA);
  // A corpus can be read again, which is enough where nothing is trained.
  const kinds = has(graph, 'trains') ? STORES : ([...STORES, 'content-corpus'] as const);
  return graph.of(...kinds).filter((node) => before.has(node) && after.has(node) && leadsOn(node));
});

/** A store that is itself the start or the end of a way has one edge; any will do. */
const leadsOn = (node: GraphNode): boolean => node.out.some(({ bit }) => (bit & DATA) !== 0);
