import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { DATA } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import { stagesIn } from './name-words';
import { STORES } from '../engine/kinds';
import { has } from './profile';
import { sinks, sources } from './sources';

/** Stores, on the way of data or off it. */
export const storesOf = (graph: BoardGraph): GraphNode[] =>
  // A corpus can be read again, which is enough where nothing is trained.
  graph.of(...STORES, ...(has(graph, 'trains') ? [] : CORPUS)).filter(keeps);

const CORPUS = ['content-corpus'] as const;

/** A plain box "Raw data" is what comes in, and says of no place where it is kept. */
const keeps = ({ guessed, kind, label }: GraphNode): boolean =>
  !guessed || kind !== 'data-lake' || stagesIn(label).includes('data-storage');

/** Stores that data passes on its way from a source to its use. */
export const storesOnPath = fact((graph: BoardGraph): GraphNode[] => {
  const before = graph.downstream(sources(graph), DATA);
  const after = graph.upstream(sinks(graph), DATA);
  return storesOf(graph).filter((node) => before.has(node) && after.has(node) && leadsOn(node));
});

/** A store that is itself the start or the end of a way has one edge; any will do. */
const leadsOn = (node: GraphNode): boolean => node.out.some(({ bit }) => (bit & DATA) !== 0);
