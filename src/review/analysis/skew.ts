import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { DATA, flows, MODEL } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import { fedTrainers } from './datasets';
import { requestPath, trainers } from './sources';

const FEATURES = flows('features', 'embeddings');
const MAKERS = ['feature-engineering', 'stream-processor', 'embedder'] as const;

export interface Skew {
  /** Transforms that feed what answers requests, and not training. */
  readonly apart: readonly GraphNode[];
  /** Predictors that answer requests, or score a stream. */
  readonly online: readonly GraphNode[];
  /** Training gets features at all. */
  readonly learned: boolean;
}

/** What is computed for serving and for training, each by itself. Served features that are logged count as training's. */
export const skewOf = fact((graph: BoardGraph): Skew => {
  const asked = requestPath(graph);
  const online = graph
    .connected('ranker', 'model-server', 'stream-scorer', 'edge-model')
    .filter((node) => node.kind === 'stream-scorer' || asked.has(node));
  const serving = graph.upstream(online, FEATURES);
  const learning = graph.upstream(trainers(graph), DATA);
  // An encoder that came out of training was trained with what it encodes.
  const trained = graph.downstream(trainers(graph), MODEL);
  const apart = graph
    .connected(...MAKERS)
    .filter((node) => serving.has(node) && !learning.has(node) && !trained.has(node));
  const learned = graph.edges.some(({ bit, to }) => (bit & FEATURES) !== 0 && learning.has(to));
  return { apart: fedTrainers(graph).length === 0 ? [] : apart, online, learned };
});

export const readsStored = (graph: BoardGraph): GraphNode[] => {
  const learning = graph.upstream(trainers(graph), flows('features', 'dataset'));
  return graph.connected('feature-store').filter((node) => learning.has(node));
};
