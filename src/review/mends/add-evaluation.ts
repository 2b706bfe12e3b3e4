import type { BoardGraph } from '../engine/board-graph';
import { MendDraft, type End } from '../engine/draft-mend';
import { fact } from '../engine/fact';
import { flows } from '../engine/flow-mask';
import { isA, type GraphNode } from '../engine/graph-node';
import { TRAINERS } from '../engine/kinds';
import type { Mend } from '../engine/review';
import { has } from '../analysis/profile';
import { draftSplit } from './add-split';

/** Evaluation with the test part and the model; where nothing is trained, with checked answers. */
export function addEvaluation(graph: BoardGraph): Mend | undefined {
  const draft = new MendDraft(graph);
  const made = has(graph, 'trains') ? draftForModel(draft, graph) : draftForAnswers(draft, graph);
  return made ? draft.mend('Add offline evaluation') : undefined;
}

function draftForModel(draft: MendDraft, graph: BoardGraph): boolean {
  const all = graph.connected(...TRAINERS);
  const [first] = all;
  if (!first) return false;
  const told = graph.of('evaluation-gate')[0] ?? graph.of('model-registry')[0];
  const between = [...splitGivers(graph).slice(0, 2), ...(told ? [told] : [])];
  const evaluator = draft.add('offline-evaluator', { near: all, between });
  for (const trainer of all) draft.connect(trainer, evaluator, 'model');
  if (told) draft.connect(evaluator, told, 'metrics');
  return draftTestPart(draft, graph, evaluator);
}

/** The test part of every split; where there is none yet, a split before training brings it. */
export function draftTestPart(draft: MendDraft, graph: BoardGraph, evaluator: End): boolean {
  const splitters = splitGivers(graph);
  if (splitters.length === 0) return draftSplit(draft, graph, [evaluator]);
  for (const splitter of splitters) {
    markTraining(draft, splitter);
    draft.connect(splitter, evaluator, 'dataset', 'test');
  }
  return true;
}

/** What gives parts of the data: splitters, and nodes with edges that say so. */
export const splitGivers = fact((graph: BoardGraph): readonly GraphNode[] => {
  const drawn = graph
    .connected('data-splitter')
    .filter((node) => node.out.some(({ flow }) => flow === 'dataset') || node.in.length > 0);
  if (drawn.length > 0) return drawn;
  const marked = graph.edges
    .filter(({ split, flow }) => split !== undefined && flow === 'dataset')
    .map(({ from }) => from);
  return [...new Set(marked)];
});

/** Once a test part goes out, what goes to training has to be the rest. */
export function markTraining(draft: MendDraft, splitter: GraphNode): void {
  for (const edge of splitter.out) {
    if (edge.split !== undefined || (edge.bit & flows('dataset', 'records')) === 0) continue;
    if (isA(edge.to, [...TRAINERS, 'sampler'])) draft.setSplit(edge, 'train');
    else if (isA(edge.to, ['calibrator', 'hyperparameter-tuner'])) draft.setSplit(edge, 'val');
  }
}

function draftForAnswers(draft: MendDraft, graph: BoardGraph): boolean {
  const answering = graph.connected(
    'llm-server',
    'model-server',
    'ranker',
    'reranker',
    'batch-scorer',
    'stream-scorer',
  );
  const [speaker] = answering;
  if (!speaker) return false;
  const evaluator = draft.add('offline-evaluator', { near: [speaker], side: 'below' });
  draft.connect(speaker, evaluator, speaker.kind === 'llm-server' ? 'response' : 'predictions');
  draftGolden(draft, graph, evaluator, speaker);
  const [delivery] = graph.of('evaluation-gate', 'ci-cd');
  if (delivery) draft.connect(evaluator, delivery, 'metrics');
  return true;
}

/** Answers that people checked. */
export function draftGolden(
  draft: MendDraft,
  graph: BoardGraph,
  evaluator: End,
  speaker: GraphNode | undefined,
): void {
  const [known] = graph.connected('human-labelling', 'human-evaluation');
  if (known) {
    draft.connect(known, evaluator, 'labels');
    return;
  }
  const golden = draft.add('human-labelling', {
    near: [evaluator],
    side: 'below',
    label: 'Checked questions and answers',
  });
  const [corpus] = graph.of('content-corpus', 'app-database', 'data-lake');
  if (corpus) draft.connect(corpus, golden, 'records');
  else if (speaker) draft.connect(speaker, golden);
  draft.connect(golden, evaluator, 'labels');
}
