import {
  availabilityWithFallback,
  egressBytesPerSec,
  inFlight,
  quantilePerCall,
  serialAvailability,
  slowShare,
} from '../../../framework/formulas/traffic';
import { actors } from '../../analysis/sources';
import { isAwaited, waitingPath } from '../../analysis/latency';
import type { BoardGraph } from '../../engine/board-graph';
import { fact } from '../../engine/fact';
import type { GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { atNode, derived, estimate, nodeOrUsual, statedFigure } from '../figure';
import { scheduleOf, type Scheduled } from '../latency-schedule';
import type { Figure } from '../lens';
import { meanTimeOf } from '../mean-time';
import type { Calculation } from '../throughput-reading';
import { asInput, type Sizing } from './sizing';

/** What holds for requests as a whole: how many at once, how many slow, how often one works. */
export function requestSizes({ graph, peak }: Sizing): Calculation[] {
  const callers = graph.set(actors(graph));
  const own = (node: GraphNode): number => (callers.has(node) ? 0 : meanTimeOf(node).value);
  const { slowest, totalMs } = scheduleOf(graph, own);
  const parts = slowest.filter(({ node }) => !callers.has(node));
  if (parts.length === 0) return [];
  return [
    ...(peak ? [allInFlight(peak, totalMs, parts)] : []),
    ...waitingPath(graph).order.flatMap((node) => tailOf(graph, node)),
    ...availabilityOf(graph, parts),
    ...(peak ? egressOf(graph, peak) : []),
  ];
}

/** Formula littles-law, for the whole system. */
const allInFlight = (
  peak: Calculation,
  totalMs: number,
  parts: readonly Scheduled[],
): Calculation => {
  const isEstimate = parts.some(({ node }) => meanTimeOf(node).isEstimate);
  return calculate(
    {
      formula: 'littles-law',
      label: 'Requests in flight at peak',
      expression: 'peak load × mean time of an answer',
      inputs: [
        asInput('Peak load', peak),
        derived('Mean time of an answer', totalMs, 'ms', isEstimate),
      ],
      unit: 'count',
    },
    (qps = 0, ms = 0) => inFlight(qps, ms / 1000),
  );
};

/** Formula fan-out-tail: who waits for all of many calls mostly waits for a slow one. */
function tailOf(graph: BoardGraph, node: GraphNode): Calculation[] {
  const calls = callsOf(graph, node);
  if (!calls || calls.value < 2) return [];
  return tails(node, calls, `Requests of “${node.label}” that meet a slow call`);
}

/** The share that is slow, and the quantile that each call has to keep. */
export const tails = (
  node: GraphNode,
  calls: Figure,
  label: string,
  group: 'requests' | 'index' = 'requests',
): Calculation[] => [
  calculate(
    {
      formula: 'fan-out-tail',
      group,
      label,
      expression: '1 − (1 − slow share of one call) to the power of the calls',
      node,
      inputs: [derived('Slow share of one call', 0.01, 'share', false), calls],
      unit: 'share',
    },
    (slow = 0, count = 0) => slowShare(slow, count),
  ),
  calculate(
    {
      formula: 'fan-out-quantile',
      group,
      label: `Quantile that each call of “${node.label}” has to keep`,
      expression: 'quantile that is asked to the power of 1 ÷ calls',
      node,
      inputs: [derived('Quantile that is asked', 0.99, 'share', false), calls],
      unit: 'share',
    },
    (quantile = 0, count = 0) => quantilePerCall(quantile, count),
  ),
];

/** Where each part of the waiting path stands in the order of a request. */
const ranks = fact(
  (graph: BoardGraph): ReadonlyMap<GraphNode, number> =>
    new Map(waitingPath(graph).order.map((node, i) => [node, i])),
);

/** What is stated, else what is drawn. */
function callsOf(graph: BoardGraph, node: GraphNode): Figure | undefined {
  const stated = statedFigure(node, 'fanOut', 'Calls at once', 'count');
  if (stated) return stated;
  const { onPath } = waitingPath(graph);
  const rank = ranks(graph);
  const own = rank.get(node) ?? Infinity;
  const called = new Set(
    node.out
      .filter((edge) => edge.flow === 'request' && isAwaited(edge) && onPath.has(edge.to))
      .map(({ to }) => to)
      .filter((to) => (rank.get(to) ?? -1) > own),
  );
  if (called.size < 2) return undefined;
  return estimate('Calls at once, as drawn', called.size, 'count', atNode(node, 'fanOut'));
}

/** Formula availability: failures are taken to be independent. */
function availabilityOf(graph: BoardGraph, parts: readonly Scheduled[]): Calculation[] {
  const main = calculate(
    {
      formula: 'availability',
      label: 'Availability of the slowest way',
      expression: 'the availabilities of its parts multiplied',
      inputs: parts.map(({ node }) => ({ ...availabilityFigure(node), label: node.label })),
      unit: 'share',
    },
    (...each) => serialAvailability(each),
  );
  const [fallback] = graph.connected('fallback');
  if (!fallback) return [main];
  return [
    main,
    calculate(
      {
        formula: 'availability-fallback',
        label: `Availability with “${fallback.label}”`,
        expression: '1 − (1 − availability) × (1 − availability of the fallback)',
        node: fallback,
        inputs: [
          asInput('Availability', main),
          { ...availabilityFigure(fallback, 0.99), label: fallback.label },
        ],
        unit: 'share',
      },
      (first = 0, second = 0) => availabilityWithFallback(first, second),
    ),
  ];
}

const availabilityFigure = (node: GraphNode, usual = 0.999): Figure =>
  nodeOrUsual(node, node.kind === 'external-system' ? 'sla' : 'availability', '', 'share', usual);

/** Formula egress. */
const egressOf = (graph: BoardGraph, peak: Calculation): Calculation[] =>
  graph.connected('client-app').map((node) =>
    calculate(
      {
        formula: 'egress',
        label: `Answers to “${node.label}” at peak`,
        expression: 'peak load × kilobytes of an answer × 1,000',
        node,
        inputs: [
          asInput('Peak load', peak),
          nodeOrUsual(node, 'payloadKB', 'Kilobytes of an answer', 'count', 20),
        ],
        unit: 'B/s',
      },
      (qps = 0, kilobytes = 0) => egressBytesPerSec(qps, kilobytes * 1000),
    ),
  );
