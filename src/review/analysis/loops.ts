import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { DATA, flows } from '../engine/flow-mask';
import { isStated, textOf, type GraphNode } from '../engine/graph-node';
import { labelsOf } from './labels';
import { trainers } from './sources';
import { isListTask, taskOf } from './task';

/** What a list showed, come back as labels to learn from. */
export interface Loop {
  /** The joins whose outcome labels reach training. */
  readonly joins: readonly GraphNode[];
  readonly explores: boolean;
  /** Position or propensity is corrected for. */
  readonly corrects: boolean;
  readonly humanLabels: boolean;
}

/** Undefined where no list is shown, or nothing of it is learned from. */
export const listLoop = fact((graph: BoardGraph): Loop | undefined => {
  const shows = isListTask(taskOf(graph)) || graph.connected('ranker', 'reranker').length > 0;
  if (!shows) return undefined;
  const towards = graph.upstream(trainers(graph), DATA);
  const joins = graph
    .connected('label-join')
    .filter(
      (node) =>
        towards.has(node) &&
        node.in.some(({ bit }) => (bit & flows('events', 'predictions')) !== 0),
    );
  if (joins.length === 0) return undefined;
  const says = (...keys: readonly string[]): boolean =>
    graph.nodes.some((node) => keys.some((key) => isStated(node, key)));
  return {
    joins,
    explores: says('exploration'),
    corrects: says('positionCorrection', 'propensityLogged') || replaysOffPolicy(graph),
    humanLabels: labelsOf(graph).joined.some(({ kind }) => kind === 'human-labelling'),
  };
});

/** An estimate by propensities needs them logged. */
const replaysOffPolicy = (graph: BoardGraph): boolean =>
  graph
    .connected('backtest')
    .some((node) => /\b(ips|snips|propensit\w*|doubly robust)\b/i.test(textOf(node, 'estimator')));

export const isGuardedLoop = ({ explores, corrects, humanLabels }: Loop): boolean =>
  explores || corrects || humanLabels;
