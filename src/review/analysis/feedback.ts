import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { DATA, flows } from '../engine/flow-mask';
import { isA, type GraphNode } from '../engine/graph-node';
import type { NodeSet } from '../engine/node-set';
import { EVALUATORS, PEOPLE, PREDICTORS, TRAINERS } from '../engine/kinds';
import { actors, predictors } from './sources';

const TOLD = DATA | flows('predictions', 'response', 'candidates');

export interface Feedback {
  /** Logs of what people got or did that come back. */
  readonly closed: readonly GraphNode[];
  /** Those that are kept and never used. */
  readonly logged: readonly GraphNode[];
}

/** Where outcomes come back to. */
const TARGETS = [
  'label-join',
  'human-labelling',
  'weak-labeller',
  'dataset-builder',
  'data-splitter',
  'sampler',
  'feature-engineering',
  'stream-processor',
  'feature-store',
  ...TRAINERS,
  ...EVALUATORS,
] as const;

export const feedbackOf = fact((graph: BoardGraph): Feedback => {
  const back = graph.upstream(graph.of(...TARGETS), TOLD, {
    along: ({ from }) => !isA(from, PREDICTORS),
  });
  const logs = outcomeLogs(graph, back);
  const closed = logs.filter((node) =>
    node.out.some((edge) => (edge.bit & TOLD) !== 0 && back.has(edge.to)),
  );
  return { closed, logged: logs.filter((node) => !closed.includes(node)) };
});

/** What keeps what people got or did. */
function outcomeLogs(graph: BoardGraph, back: NodeSet): GraphNode[] {
  const served = graph.set([
    ...actors(graph),
    ...graph.of(
      ...PREDICTORS,
      'app-service',
      'api-gateway',
      'decision-policy',
      'reranker',
      'ad-auction',
      'ab-router',
      'guardrails',
      'cache',
    ),
  ]);
  // A log that is learnt from holds what people did, also where nobody drew how it came there.
  const answers = predictors(graph).length > 0;
  const leads = (node: GraphNode): boolean => node.out.some(({ to }) => back.has(to));
  const heard = (node: GraphNode): boolean =>
    node.in.some(({ bit, from }) => (bit & TOLD) !== 0 && served.has(from));
  return [
    ...graph.of('prediction-log', 'review-queue').filter((node) => node.in.length > 0),
    ...graph.of('event-log', 'event-stream').filter(
      (node) =>
        // A queue that carries the requests is no log of how they went.
        (heard(node) && !(node.guessed && node.kind === 'event-stream' && !leads(node))) ||
        (node.kind === 'event-log' &&
          (isJoined(node) || (answers && !node.guessed && leads(node) && !isMachine(node)))),
    ),
    ...graph
      .of(...PEOPLE, 'app-service')
      .filter((node) => node.out.some(({ flow, to }) => flow === 'events' && isA(to, TARGETS))),
    // Whoever says how it turned out, by whatever way: it is joined here to what was answered.
    ...graph.of('label-join').filter((node) => takes(node, TOLD)),
  ];
}

/** What machines report is no outcome of what was answered. */
const isMachine = ({ guessed, label }: GraphNode): boolean =>
  guessed &&
  /\b(sensors?|iot|devices?|meters?|telemetry|machines?|cameras?|signals?)\b/i.test(label);

/** An event log that a label join reads holds outcomes, whoever wrote them. */
const isJoined = (node: GraphNode): boolean => node.out.some(({ to }) => to.kind === 'label-join');
