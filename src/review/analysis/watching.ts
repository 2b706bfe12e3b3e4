import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { flows, WATCH } from '../engine/flow-mask';
import type { GraphNode } from '../engine/graph-node';
import { MODEL_MONITORS, MONITORS } from '../engine/kinds';

/** What a monitor of the model reads; a table of forecasts beside what came hands over records. */
const SEEN = flows(
  'predictions',
  'features',
  'events',
  'records',
  'embeddings',
  'labels',
  'dataset',
  'metrics',
);

/** Who watches the model, and who is told. */
export interface Watching {
  /** Drift and model monitors that are given something. */
  readonly watchers: readonly GraphNode[];
  /** Those of them whose word reaches an alert, a trigger or a person. */
  readonly told: readonly GraphNode[];
  /** All monitors on the board, those of the system too. */
  readonly drawn: readonly GraphNode[];
}

export const watching = fact((graph: BoardGraph): Watching => {
  const towards = graph.upstream(whoActs(graph), WATCH | flows('events', 'records'));
  const watchers = graph
    .of(...MODEL_MONITORS)
    .filter((node) => node.in.some(({ bit }) => (bit & SEEN) !== 0));
  return {
    watchers,
    told: watchers.filter((node) =>
      node.out.some(({ bit, to }) => (bit & WATCH) !== 0 && towards.has(to)),
    ),
    drawn: graph.of(...MONITORS),
  };
});

/** Alerts, triggers and people. */
const whoActs = fact((graph: BoardGraph): GraphNode[] =>
  graph.of('alerting', 'orchestrator', 'ml-operator', 'ci-cd', 'canary-shadow', 'review-queue'),
);
