import { takes, type BoardGraph } from '../engine/board-graph';
import { MendDraft, insertOnAll } from '../engine/draft-mend';
import { flows } from '../engine/flow-mask';
import { isA, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { TRAINERS } from '../engine/kinds';
import type { Mend } from '../engine/review';
import { openEnds } from '../analysis/open-ends';
import { has } from '../analysis/profile';
import { indexes, requestPath, trainers } from '../analysis/sources';

const RAW = flows('records', 'events', 'embeddings');

/** Features from one definition: computed once, kept in a store, read by training and by what answers. */
export function addFeatures(graph: BoardGraph): Mend | undefined {
  if (!has(graph, 'trains')) return chunkBeforeIndex(graph);
  const edges = rawExamples(graph);
  if (edges.length === 0) return featuresInGap(graph);
  const draft = new MendDraft(graph);
  const givers = new Map(edges.map((edge) => [edge.from, edge.flow]));
  const takers = [...new Set(edges.map(({ to }) => to))];
  const features = draft.add('feature-engineering', { near: [...givers.keys(), ...takers] });
  for (const [from, flow] of givers) draft.connect(from, features, flow);
  for (const edge of edges) draft.disconnect(edge);
  const readers = onlineReaders(graph);
  const store =
    readers.length > 0
      ? (graph.of('feature-store')[0] ??
        draft.add('feature-store', { near: [features, ...readers] }))
      : features;
  if (store !== features) draft.connect(features, store, 'features');
  for (const reader of readers) draft.connect(store, reader, 'features');
  const learning = takers.filter((taker) => !isA(taker, TRAINERS));
  for (const taker of learning) draft.connect(store, taker, 'features');
  const bare = takers.filter((taker) => !learning.includes(taker));
  if (bare.length > 0) {
    const set = draft.add('dataset-builder', { near: [store, ...bare] });
    draft.connect(store, set, 'features');
    for (const trainer of bare) draft.connect(set, trainer, 'dataset');
  }
  return draft.mend('Add feature engineering');
}

const FEATURES = flows('features');

const waits = (node: GraphNode): boolean => !takes(node, FEATURES | RAW);

/** Where the data ends at one part and what reads features waits: what stood in between was taken out. */
function featuresInGap(graph: BoardGraph): Mend | undefined {
  const ends = openEnds(graph, ['data-validation', 'data-cleaning', 'media-preprocessor']);
  const [end] = ends;
  if (end === undefined || ends.length > 1) return undefined;
  const stores = graph.connected('feature-store').filter((node) => !takes(node, FEATURES));
  const sets = graph.connected('dataset-builder').filter(waits);
  const learning = stores.length > 0 ? stores : sets;
  if (learning.length !== 1) return undefined;
  const draft = new MendDraft(graph);
  const scorers = stores.length > 0 ? [] : graph.connected('batch-scorer').filter(waits);
  const takers = [...learning, ...scorers];
  const features = draft.add('feature-engineering', { near: [end, ...takers] });
  draft.connect(end, features);
  for (const taker of takers) draft.connect(features, taker, 'features');
  return draft.mend('Add feature engineering');
}

/** Where raw data comes to examples: into the data set, else the split, else the trainer. */
function rawExamples(graph: BoardGraph): GraphEdge[] {
  const towards = graph.upstream(trainers(graph), flows('dataset', 'records', 'features'));
  for (const kinds of [['dataset-builder'], ['data-splitter'], TRAINERS] as const) {
    const edges = graph
      .connected(...kinds)
      .filter((node) => towards.has(node))
      .flatMap((node) => node.in.filter(({ bit }) => (bit & RAW) !== 0));
    if (edges.length > 0) return edges;
  }
  return [];
}

const onlineReaders = (graph: BoardGraph): GraphNode[] => {
  const asked = requestPath(graph);
  return graph
    .connected('model-server', 'ranker', 'stream-scorer')
    .filter(
      (node) =>
        (asked.has(node) || node.kind === 'stream-scorer') && !takes(node, flows('features')),
    );
};

function chunkBeforeIndex(graph: BoardGraph): Mend | undefined {
  const edges = indexes(graph).flatMap((node) => node.in.filter(({ flow }) => flow === 'records'));
  return insertOnAll(graph, edges, 'chunker');
}
