import { gives, takes, type BoardGraph } from '../engine/board-graph';
import { MendDraft, type End } from '../engine/draft-mend';
import { DATA, flows } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import type { Kind } from '../engine/kinds';
import type { Mend } from '../engine/review';
import { answering } from '../analysis/answering';
import { deliver } from './deliver';

/** From the best that examples can be made of to the least. */
const GIVERS: readonly Kind[] = [
  'sampler',
  'data-splitter',
  'dataset-builder',
  'feature-store',
  'feature-engineering',
  'data-validation',
  'data-cleaning',
  'data-warehouse',
  'data-lake',
  'event-log',
  'app-database',
  'content-corpus',
  'batch-ingestion',
];

/** A trainer with its data set, split and evaluated on nothing it saw, and its model to what answers. */
export function addTraining(graph: BoardGraph): Mend | undefined {
  const draft = new MendDraft(graph);
  const giver = bestGiver(graph);
  if (!giver) return undefined;
  const trainer = draft.add('model-trainer', { near: [giver] });
  draftExamples(draft, graph, giver, trainer);
  const waiting = answering(graph)
    .filter(({ node, model }) => !model && node.in.length + node.out.length > 0)
    .map(({ node }) => node);
  if (waiting.length > 0) deliver(draft, graph, trainer, waiting);
  else {
    const [registry] = graph.of('model-registry');
    if (registry) draft.connect(trainer, registry, 'model');
  }
  for (const evaluator of graph.connected('offline-evaluator', 'slice-evaluator')) {
    if (!takes(evaluator, flows('model'))) draft.connect(trainer, evaluator, 'model');
  }
  return draft.mend('Add training');
}

/** Data to a trainer that has none. */
export function feedTrainer(graph: BoardGraph, trainer: GraphNode): Mend | undefined {
  const giver = bestGiver(graph);
  if (!giver) return undefined;
  const draft = new MendDraft(graph);
  draftExamples(draft, graph, giver, trainer);
  return draft.mend('Connect the data set');
}

const bestGiver = (graph: BoardGraph): GraphNode | undefined => {
  for (const kind of GIVERS) {
    const found = graph.connected(kind);
    const last = found.find((node) => !gives(node, DATA)) ?? found[0];
    if (last) return last;
  }
  return graph.of(...GIVERS)[0];
};

function draftExamples(draft: MendDraft, graph: BoardGraph, giver: GraphNode, trainer: End): void {
  const splitter = giver.kind === 'data-splitter' || giver.kind === 'sampler' ? giver : undefined;
  if (splitter) {
    draft.connect(splitter, trainer, 'dataset', 'train');
    return;
  }
  const builder =
    giver.kind === 'dataset-builder'
      ? giver
      : draft.add('dataset-builder', { near: [giver, trainer] });
  if (builder !== giver) {
    const start = asRecords(draft, giver, builder);
    draft.connect(start, builder);
    for (const labels of graph.of('label-join', 'human-labelling', 'weak-labeller')) {
      draft.connect(labels, builder, 'labels');
    }
  }
  const split = draft.add('data-splitter', { near: [builder, trainer] });
  draft.connect(builder, split, 'dataset').connect(split, trainer, 'dataset', 'train');
  for (const evaluator of graph.connected('offline-evaluator', 'slice-evaluator')) {
    if (!takes(evaluator, flows('dataset'))) draft.connect(split, evaluator, 'dataset', 'test');
  }
}

/** Events are no rows yet: they are cleaned into some. */
function asRecords(draft: MendDraft, giver: GraphNode, builder: End): End {
  if (giver.kind !== 'event-log' && giver.kind !== 'event-stream') return giver;
  const clean = draft.add('data-cleaning', { near: [giver, builder] });
  draft.connect(giver, clean, 'events');
  return clean;
}
