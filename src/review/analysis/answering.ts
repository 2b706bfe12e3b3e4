import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { ANSWERS, MODEL } from '../engine/flow-mask';
import { isA, isConnected, type GraphNode } from '../engine/graph-node';
import { PREDICTORS } from '../engine/kinds';

export interface Predictor {
  readonly node: GraphNode;
  /** It has a model to answer with. */
  readonly model: boolean;
  /** Its answer reaches a caller, a store, a policy or a person. */
  readonly received: boolean;
}

const RECEIVERS = [
  'end-user',
  'client-app',
  'ml-operator',
  'external-system',
  'data-lake',
  'data-warehouse',
  'app-database',
  'graph-store',
  'feature-store',
  'event-stream',
  'search-index',
  'cache',
  'decision-policy',
  'review-queue',
  'app-service',
  'api-gateway',
  'load-balancer',
  'ad-auction',
] as const;

/** Every predictor, and whether it is complete. */
export const answering = fact((graph: BoardGraph): Predictor[] => {
  const towards = graph.upstream(graph.of(...RECEIVERS), ANSWERS);
  return graph.of(...PREDICTORS).map((node) => ({
    node,
    model: isConnected(node) && hasModel(node),
    received: node.out.some(({ bit, to }) => (bit & ANSWERS) !== 0 && towards.has(to)),
  }));
});

/** A model edge, or embeddings of an encoder that has one; language models bring their own. */
const hasModel = (node: GraphNode): boolean =>
  isA(node, ['llm-server', 'reranker', 'pretrained-model']) ||
  takes(node, MODEL) ||
  node.in.some(
    ({ flow, from }) => flow === 'embeddings' && from.kind === 'embedder' && takes(from, MODEL),
  );
