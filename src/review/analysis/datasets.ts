import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { flows } from '../engine/flow-mask';
import { isA, type GraphNode } from '../engine/graph-node';
import { trainers } from './sources';

const EXAMPLES = flows('dataset', 'records', 'features', 'events', 'embeddings');

/** Trainers that something to learn from reaches; labels alone are not enough. */
export const fedTrainers = fact((graph: BoardGraph): GraphNode[] =>
  trainers(graph).filter((node) =>
    takes(node, node.kind === 'online-trainer' ? EXAMPLES | flows('labels') : EXAMPLES),
  ),
);

/** Where examples are put together: a data set, or a trainer that joins them itself. */
export const isDataset = (node: GraphNode): boolean =>
  isA(node, ['dataset-builder', 'data-splitter', 'sampler', 'model-trainer', 'online-trainer']);
