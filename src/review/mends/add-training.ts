import { gives, takes, type BoardGraph } from '../engine/board-graph';
import { MendDraft, type End } from '../engine/draft-mend';
import { DATA, flows } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import type { Kind } from '../engine/kinds';
import type { Mend } from '../engine/review';
import { FAMILIES, type FamilyId } from '../../framework/family-table';
import type { TaskId } from '../../framework/tasks';
import { fits } from '../../framework/verdict';
import { taskOf } from '../analysis/task';
import { taint } from '../analysis/taint';
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
  const trainer = draft.add('model-trainer', {
    near: [giver],
    properties: { family: firstFamily(taskOf(graph)) },
  });
  draftExamples(draft, graph, giver, trainer);
  const waiting = answering(graph)
    .filter(({ node, model }) => !model && node.in.length + node.out.length > 0)
    .map(({ node }) => node);
  if (waiting.length > 0 || graph.has('model-registry')) deliver(draft, graph, trainer, waiting);
  for (const evaluator of graph.connected('offline-evaluator', 'slice-evaluator')) {
    if (!takes(evaluator, flows('model'))) draft.connect(trainer, evaluator, 'model');
  }
  return draft.mend('Add training');
}

/** A plain one to start from; which it will be is the user's choice. */
function firstFamily(task: TaskId | undefined): FamilyId {
  if (task === undefined || fits(task, { family: 'gbdt' })) return 'gbdt';
  return FAMILIES.find(({ id, fit }) => id !== 'rules' && fit.includes(task))?.id ?? 'gbdt';
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
    draft.connect(prepared(draft, graph, giver, builder), builder);
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

/** What people did is about people, also where no line leads on from it yet. */
const isPersonal = (graph: BoardGraph, giver: GraphNode): boolean =>
  taint(graph).nodes.has(giver) ||
  (giver.kind === 'event-log' && graph.board.constraints.privacy?.personalData !== false);

/** Personal data is redacted before it is learned from, and events are cleaned into rows. */
function prepared(draft: MendDraft, graph: BoardGraph, giver: GraphNode, builder: End): End {
  let at: End = giver;
  const events = giver.kind === 'event-log' || giver.kind === 'event-stream';
  const records = giver.definition?.outputs[0] !== 'features';
  if (records && isPersonal(graph, giver)) {
    const redactor = draft.add('pii-redactor', { near: [giver, builder] });
    draft.connect(giver, redactor, events ? 'events' : 'records');
    at = redactor;
  }
  if (!events) return at;
  const clean = draft.add('data-cleaning', { near: [giver, builder] });
  draft.connect(at, clean, 'events');
  return clean;
}
