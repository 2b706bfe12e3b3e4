import { fact } from '../engine/fact';
import { outAlong, takes, type BoardGraph } from '../engine/board-graph';
import { flows, MODEL } from '../engine/flow-mask';
import { isA, property, textOf, type GraphNode } from '../engine/graph-node';
import { INDEXES, PEOPLE, PREDICTORS, TRAINERS } from '../engine/kinds';
import { PROFILES, type ProfileId } from '../engine/review';
import { seconds } from './duration';
import { isPlain } from './drawn-loop';
import { drawsReadyModel, saysLearning } from './learning-words';
import { stagesIn, stagesInName } from './name-words';
import { predictors, requestPath, trainers } from './sources';
import { taint } from './taint';
import { isTask, taskOf } from './task';

/** What kind of design this is: read from connected nodes, then as the brief overrides it. */
export const profileOf = fact((graph: BoardGraph): ReadonlySet<ProfileId> => {
  const holds = new Set<ProfileId>();
  const stated = graph.board.brief.profile ?? {};
  for (const profile of PROFILES) {
    if (stated[profile] ?? READERS[profile](graph, holds)) holds.add(profile);
  }
  if (stated['trains'] === true) holds.delete('pretrained');
  if (stated['pretrained'] === true) holds.delete('trains');
  return holds;
});

export const has = (graph: BoardGraph, profile: ProfileId): boolean =>
  profileOf(graph).has(profile);

type Reader = (graph: BoardGraph, before: ReadonlySet<ProfileId>) => boolean;

// In the order of PROFILES; a reader may ask for those before it.
const READERS: { readonly [P in ProfileId]: Reader } = {
  trains: (graph) => !onlyPretrained(graph),
  pretrained: (_, before) => !before.has('trains'),
  online: (graph) => {
    const reached = requestPath(graph);
    return predictors(graph).some((node) => node.kind !== 'batch-scorer' && reached.has(node));
  },
  batch: (graph, before) => !before.has('online') && graph.connected('batch-scorer').length > 0,
  stream: (graph) => graph.connected('stream-scorer').length > 0,
  device: (graph) => graph.connected('edge-model').length > 0,
  supervised: (graph, before) => before.has('trains') && !selfSupervised(graph),
  'retrieve-rank': retrievesThenRanks,
  generates: (graph) =>
    graph.connected('llm-server').length > 0 ||
    isTask(taskOf(graph), 'seq2seq', 'text-generation', 'rag-qa'),
  people: (graph) => graph.connected(...PEOPLE).length > 0 && predictors(graph).length > 0,
  'personal-data': (graph) => taint(graph).sources.length > 0,
  'delayed-labels': (graph) =>
    graph
      .connected('label-join', 'model-monitor', 'online-trainer', 'model-trainer')
      .some((node) =>
        ['labelDelay', 'attributionWindow'].some(
          (key) => (seconds(textOf(node, key)) ?? 0) > 86_400,
        ),
      ),
};

/** A connected pretrained model or LLM answers, and nothing here is trained. */
function onlyPretrained(graph: BoardGraph): boolean {
  if (trainers(graph).length > 0) return false;
  if (drawsReadyModel(graph)) return true;
  if (graph.connected('dataset-builder', 'data-splitter').length > 0) return false;
  if (saysLearning(graph)) return false;
  return (
    graph.connected('llm-server').length > 0 ||
    graph.of('pretrained-model').some((node) => outAlong(node, MODEL).length > 0)
  );
}

const SELF_SUPERVISED =
  /item2vec|skip-?gram|word2vec|co-?occurrence|co-?visitation|next[- ]token|causal lm|reconstruction|auto-?encoder|masked|one-class|k-?means|isolation forest|gmm|hdbscan|within-cluster/i;

/** Nobody has to label anything: clusters, or losses that make their labels from the data. */
export function selfSupervised(graph: BoardGraph): boolean {
  if (isTask(taskOf(graph), 'clustering')) return true;
  const all = [...trainers(graph), ...graph.nodes.filter(isNamedTraining)];
  return (
    all.length > 0 &&
    all.every(
      (node) =>
        ['loss', 'family'].some(
          (key) => property(node, key) !== undefined && SELF_SUPERVISED.test(textOf(node, key)),
        ) ||
        (isPlain(node) && NEEDS_NO_LABELS.test(node.label)),
    )
  );
}

const isNamedTraining = (node: GraphNode): boolean =>
  isPlain(node) && !isA(node, TRAINERS) && namesTraining(node.label);

const namesTraining = (label: string): boolean =>
  stagesIn(label).includes('training') || stagesInName(label).includes('training');

/** What the name of a plain box tells of its family: "Spark k-means training". */
const NEEDS_NO_LABELS =
  /\b((item|word|doc|node|prod)2vec|skip-?gram|k-?means|h?dbscan|gmm|isolation ?forest|one-class|auto-?encoders?|clustering)\b/i;

function retrievesThenRanks(graph: BoardGraph): boolean {
  const retrieval = graph.connected(...INDEXES, 'candidate-generator', 'graph-store');
  const found = graph.downstream(retrieval, flows('candidates'));
  return graph
    .connected('ranker', 'reranker', ...PREDICTORS)
    .some((node) => found.has(node) && takes(node, flows('candidates')));
}
