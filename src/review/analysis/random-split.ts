import type { BoardGraph } from '../engine/board-graph';
import { effective, type GraphNode } from '../engine/graph-node';

const method = (node: GraphNode): string => String(effective(node, 'method') ?? '');

export const splitsAtRandom = (node: GraphNode): boolean =>
  /random|shuffl|k-?fold/i.test(method(node)) && !/time|rolling|walk|group/i.test(method(node));

/** Neither by time nor by group: rows of one unit may stand on both sides. */
export const splitsByRow = (node: GraphNode): boolean =>
  splitsAtRandom(node) || /^stratified$/i.test(method(node));

export const splitters = (graph: BoardGraph): GraphNode[] => graph.connected('data-splitter');
