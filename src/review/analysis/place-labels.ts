import { takes, type BoardGraph } from '../engine/board-graph';
import { MendDraft, type End } from '../engine/draft-mend';
import { DATA, flows, INPUTS } from '../engine/flow-mask';
import { isConnected, type GraphNode } from '../engine/graph-node';
import type { Mend } from '../engine/review';
import { trainers } from './sources';

/** Joins outcomes that are logged, else has people label what is there; into the data set. */
export function addLabels(graph: BoardGraph): Mend | undefined {
  return joinOutcomes(graph) ?? labelByHand(graph);
}

/** Leads labels that are drawn apart into the data set. */
export function connectLabels(graph: BoardGraph, apart: readonly GraphNode[]): Mend | undefined {
  for (const labeller of apart) {
    const draft = new MendDraft(graph);
    const target = examples(graph, draft);
    const mend = target && draft.connect(labeller, target, 'labels').mend('Connect the labels');
    if (mend) return mend;
  }
  return undefined;
}

function joinOutcomes(graph: BoardGraph): Mend | undefined {
  const [log] = [...graph.of('event-log'), ...graph.of('event-stream')].filter(isConnected);
  if (!log) return undefined;
  const draft = new MendDraft(graph);
  const target = examples(graph, draft);
  if (!target) return undefined;
  const join = draft.add('label-join', {
    near: [log, target],
    side: 'below',
    properties: { attributionWindow: '1d' },
  });
  draft.connect(log, join, 'events').connect(join, target, 'labels');
  const [predictions] = graph.connected('prediction-log');
  if (predictions) draft.connect(predictions, join, 'predictions');
  return draft.mend('Join outcomes as labels');
}

function labelByHand(graph: BoardGraph): Mend | undefined {
  const draft = new MendDraft(graph);
  const target = examples(graph, draft);
  const [shown] = graph
    .connected('data-lake', 'content-corpus', 'app-database', 'data-warehouse', 'batch-ingestion')
    .filter((node) => node.out.some(({ bit }) => (bit & DATA) !== 0));
  if (!target) return undefined;
  const people = draft.add('human-labelling', {
    near: shown ? [shown, target] : [target],
    side: shown ? 'below' : 'before',
    properties: { annotators: 3, agreement: 0.7 },
  });
  if (shown) draft.connect(shown, people, 'records');
  return draft.connect(people, target, 'labels').mend('Add human labelling');
}

/** Where examples are put together; one is drawn in front of the trainer where there is none. */
function examples(graph: BoardGraph, draft: MendDraft): End | undefined {
  const towards = graph.upstream(trainers(graph), DATA);
  const builder = graph.of('dataset-builder').find((node) => towards.has(node));
  if (builder) return builder;
  const learner = trainers(graph).find(({ kind }) => kind === 'online-trainer');
  if (learner) return learner;
  const [first] = [...graph.of('data-splitter', 'sampler'), ...trainers(graph)].filter(
    (node) => towards.has(node) && takes(node, INPUTS),
  );
  if (!first) return examplesInGap(graph, draft);
  const edges = first.in.filter(
    ({ bit, split }) =>
      (bit & flows('records', 'features', 'events', 'embeddings')) !== 0 && split === undefined,
  );
  if (edges.length === 0) return examplesInGap(graph, draft);
  const added = draft.add('dataset-builder', {
    near: [...edges.map(({ from }) => from), first],
    side: 'below',
  });
  for (const edge of edges) draft.disconnect(edge).connect(edge.from, added, edge.flow);
  draft.connect(added, first, 'dataset');
  return added;
}

const waits = (node: GraphNode): boolean => isConnected(node) && !takes(node, INPUTS);

/** Where features end and a split or a trainer waits: the set that stood in between was taken out. */
function examplesInGap(graph: BoardGraph, draft: MendDraft): End | undefined {
  const splits = graph.of('data-splitter').filter(waits);
  const readers = splits.length > 0 ? splits : trainers(graph).filter(waits);
  const made = graph.connected('feature-store').filter((node) => takes(node, flows('features')));
  const [giver, ...others] = made.length > 0 ? made : graph.connected('feature-engineering');
  const [reader] = readers;
  if (!giver || !reader || others.length > 0 || splits.length > 1) return undefined;
  const added = draft.add('dataset-builder', { near: [giver, ...readers], side: 'below' });
  draft.connect(giver, added, 'features');
  for (const each of readers) draft.connect(added, each, 'dataset');
  return added;
}
