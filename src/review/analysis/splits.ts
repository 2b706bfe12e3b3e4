import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { DATA, flows } from '../engine/flow-mask';
import type { GraphEdge, GraphNode } from '../engine/graph-node';
import { isA } from '../engine/graph-node';
import { EVALUATORS } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';
import { trainers } from './sources';
import { isTask, taskOf } from './task';

export interface Splitting {
  /** What splits before training: splitters, nodes with split edges, a backtest of a forecast. */
  readonly before: readonly GraphNode[];
  readonly drawn: readonly GraphNode[];
  /** An evaluator reads the held-out part. */
  readonly testIsUsed: boolean;
}

export const isHeldOut = ({ split }: GraphEdge): boolean => split === 'val' || split === 'test';

export const splitting = fact((graph: BoardGraph): Splitting => {
  const towards = graph.upstream(trainers(graph), DATA);
  const splitters = graph.of('data-splitter');
  const marked = [...new Set(graph.edges.filter(isHeldOut).map(({ from }) => from))];
  const tests = isTask(taskOf(graph), 'forecasting') ? graph.connected('backtest') : [];
  const before = [
    ...new Set([...splitters.filter((node) => towards.has(node)), ...marked, ...tests]),
  ];
  const heldOut = readersOfHeldOut(graph);
  return {
    before,
    // A backtest splits by time, whatever the task is called.
    drawn: [...splitters, ...graph.connected('backtest')],
    testIsUsed: tests.length > 0 || graph.of(...EVALUATORS).some((node) => heldOut.has(node)),
  };
});

/** All that a val or test part reaches without passing a trainer. */
export const readersOfHeldOut = fact((graph: BoardGraph): NodeSet =>
  graph.downstream(
    graph.edges.filter(isHeldOut).map(({ to }) => to),
    flows('dataset', 'records'),
    { along: ({ from, split }) => !isA(from, EVALUATORS) && split !== 'train' },
  ),
);
