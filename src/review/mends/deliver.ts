import { gives, type BoardGraph } from '../engine/board-graph';
import type { End, MendDraft } from '../engine/draft-mend';
import { flows } from '../engine/flow-mask';
import { isA, type GraphNode } from '../engine/graph-node';
import { EVALUATORS, TRAINERS } from '../engine/kinds';

const CONTROL_OR_METRICS = flows('control', 'metrics');

/** Something decides whether a model may pass here: a gate, delivery, a person, an evaluation. */
export const isGuarded = (node: GraphNode): boolean =>
  node.kind === 'evaluation-gate' ||
  node.in.some(
    ({ flow, from }) =>
      (flow === 'control' && (isA(from, ['evaluation-gate', 'ci-cd']) || isToldByGate(from))) ||
      (flow === 'control' && from.kind === 'ml-operator' && !isA(node, TRAINERS)) ||
      (flow === 'metrics' && isA(from, EVALUATORS)),
  );

const isToldByGate = (node: GraphNode): boolean =>
  isA(node, ['orchestrator', 'canary-shadow', 'alerting']) &&
  node.in.some(({ flow, from }) => flow === 'control' && from.kind === 'evaluation-gate');

/** Puts a gate before a registry: fed by what evaluates, else by what the trainer reports. */
export function draftGate(
  draft: MendDraft,
  graph: BoardGraph,
  guarded: End,
  makers: readonly End[],
): void {
  const gate =
    graph.of('evaluation-gate')[0] ??
    draft.add('evaluation-gate', { near: [guarded], side: 'before' });
  const isNew = !('node' in gate);
  if (isNew || !gate.in.some(({ bit }) => (bit & CONTROL_OR_METRICS) !== 0)) {
    const evaluators = graph.connected('offline-evaluator', 'slice-evaluator', 'backtest');
    for (const from of evaluators.length > 0 ? evaluators : makers.filter(reports)) {
      draft.connect(from, gate, 'metrics');
    }
  }
  draft.connect(gate, guarded, 'control');
}

const reports = (end: End): boolean => {
  const kind = 'node' in end ? end.kind : end.component;
  return kind === 'model-trainer' || kind === 'online-trainer';
};

/** Leads a model to what answers: through a registry with a gate before it. */
export function deliver(
  draft: MendDraft,
  graph: BoardGraph,
  maker: End,
  predictors: readonly End[],
): void {
  const [known] = graph.of('model-registry');
  const registry = known ?? draft.add('model-registry', { near: [maker, ...predictors] });
  if (!known || !known.in.some(({ from, flow }) => flow === 'model' && from === maker)) {
    draft.connect(maker, registry, 'model');
  }
  if (!known || !isGuarded(known)) draftGate(draft, graph, registry, [maker]);
  for (const predictor of predictors) draft.connect(registry, predictor, 'model');
}

/** The last maker of models on the board: what its trainer's model became, or a checkpoint. */
export const modelMaker = (graph: BoardGraph): GraphNode | undefined =>
  graph
    .of('model-compressor', 'calibrator')
    .find((node) => node.in.some(({ flow }) => flow === 'model')) ??
  graph.of(...TRAINERS).find((node) => gives(node, flows('model'))) ??
  graph.of(...TRAINERS, 'pretrained-model')[0];
