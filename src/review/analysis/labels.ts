import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { DATA, flows } from '../engine/flow-mask';
import type { GraphEdge, GraphNode } from '../engine/graph-node';
import { LABELLERS } from '../engine/kinds';
import { isDataset } from './datasets';

const LABELS = flows('labels');

export interface Labelling {
  /** Sources of labels whose labels reach the data set. */
  readonly joined: readonly GraphNode[];
  /** Sources of labels whose labels do not. */
  readonly apart: readonly GraphNode[];
}

/** Where labels come from, and whether they arrive. */
export const labelsOf = fact((graph: BoardGraph): Labelling => {
  const all = labelSources(graph);
  const towards = graph.upstream(graph.nodes.filter(isDataset), DATA);
  const arrives = (node: GraphNode): boolean =>
    node.out.some((edge) => bringsLabels(edge) && towards.has(edge.to));
  return { joined: all.filter(arrives), apart: all.filter((node) => !arrives(node)) };
});

/** Labellers, and outside systems that hand labels over. */
const labelSources = (graph: BoardGraph): GraphNode[] => [
  ...graph.of(...LABELLERS),
  ...graph
    .of('external-system', 'human-evaluation')
    .filter((node) => node.out.some(({ bit }) => (bit & LABELS) !== 0)),
];

/** A label join also puts out the joined examples as events. */
const bringsLabels = ({ from, flow }: GraphEdge): boolean =>
  flow === 'labels' || (from.kind === 'label-join' && (flow === 'events' || flow === 'records'));
