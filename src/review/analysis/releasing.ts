import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { flows, MODEL } from '../engine/flow-mask';
import { isA, isConnected, type GraphNode } from '../engine/graph-node';
import { EVALUATORS, PREDICTORS, TRAINERS } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';
import { actors, requestPath } from './sources';
import { has } from './profile';

const CONTROL = flows('control');

/** What stands between a trained model and its users. */
export interface Releasing {
  readonly registries: readonly GraphNode[];
  /** Gates, and ci-cd that an evaluator feeds. */
  readonly gates: readonly GraphNode[];
  /** Canaries on the way of the model, experiments on the way of the request. */
  readonly exposures: readonly GraphNode[];
}

/** Nodes that a model passes from where it is made to where it answers, both ends too. */
export const modelPath = fact((graph: BoardGraph): NodeSet => {
  const made = graph.downstream(graph.of(...TRAINERS, 'pretrained-model', 'model-registry'), MODEL);
  const used = graph.upstream(graph.of(...PREDICTORS, 'embedder', 'edge-model'), MODEL);
  return graph.set([...made].filter((node) => used.has(node)));
});

export const releasing = fact((graph: BoardGraph): Releasing => {
  const path = modelPath(graph);
  const trained = has(graph, 'trains');
  const controls = (node: GraphNode): boolean =>
    node.out.some(({ bit, to }) => (bit & CONTROL) !== 0 && (!trained || path.has(to)));
  const isOn = (node: GraphNode): boolean =>
    isConnected(node) && (path.has(node) || controls(node) || controlsThroughDelivery(node, path));
  const before = graph.upstream(
    graph.of(...PREDICTORS),
    flows('request', 'features', 'candidates', 'embeddings'),
  );
  const asked = requestPath(graph);
  const asking = actors(graph).length > 0;
  return {
    registries: graph.of('model-registry').filter(isOn),
    gates: graph
      .of('evaluation-gate', 'ci-cd')
      .filter((node) => isOn(node) && (node.kind !== 'ci-cd' || isFedByEvaluator(node))),
    exposures: [
      ...graph.of('canary-shadow').filter((node) => isOn(node) || (!trained && isConnected(node))),
      ...graph
        .of('ab-router')
        .filter((node) => before.has(node) && (!asking || asked.has(node)) && isConnected(node)),
    ],
  };
});

/** A gate that tells ci-cd or an orchestrator, which acts on the model. */
const controlsThroughDelivery = (node: GraphNode, path: NodeSet): boolean =>
  node.out.some(
    ({ bit, to }) =>
      (bit & CONTROL) !== 0 &&
      isA(to, ['ci-cd', 'orchestrator', 'canary-shadow']) &&
      to.out.some((next) => (next.bit & CONTROL) !== 0 && path.has(next.to)),
  );

const isFedByEvaluator = (node: GraphNode): boolean =>
  takes(node, flows('metrics', 'control')) &&
  node.in.some(({ from }) => isA(from, [...EVALUATORS, 'evaluation-gate']));
