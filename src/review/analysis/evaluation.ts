import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { DATA, flows } from '../engine/flow-mask';
import { isA, isConnected, type GraphNode } from '../engine/graph-node';
import { EVALUATORS } from '../engine/kinds';
import { has } from './profile';
import { readersOfHeldOut } from './splits';

export interface Evaluator {
  readonly node: GraphNode;
  /** It reads data that training has not seen. */
  readonly heldOut: boolean;
  /** The model, or its answers, reach it. */
  readonly model: boolean;
}

const MODEL_OR_ANSWERS = flows('model', 'predictions', 'response', 'candidates');
const LOGS = flows('records', 'events', 'dataset', 'predictions', 'response', 'candidates');

export const evaluators = fact((graph: BoardGraph): Evaluator[] =>
  graph.of(...EVALUATORS).map((node) => ({
    node,
    heldOut: isConnected(node) && readsHeldOut(graph, node),
    model: takes(node, MODEL_OR_ANSWERS),
  })),
);

function readsHeldOut(graph: BoardGraph, node: GraphNode): boolean {
  if (isA(node, ['backtest', 'human-evaluation'])) return takes(node, LOGS);
  if (!has(graph, 'trains')) return takes(node, DATA);
  return readersOfHeldOut(graph).has(node);
}
