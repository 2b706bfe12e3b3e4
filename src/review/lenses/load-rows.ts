import { hopQps, replicas as replicasFor } from '../../framework/formulas/traffic';
import { loadsAt, UTILISATION, type Load } from '../analysis/capacity';
import type { BoardGraph } from '../engine/board-graph';
import { isConnected, numberOf, type GraphNode } from '../engine/graph-node';
import { actors } from '../analysis/sources';
import { calculate } from './calculation';
import { atNode, defaultNumber, derived, estimate, nodeFigure, statedFigure } from './figure';
import type { Figure } from './lens';
import type { Calculation, LoadRow } from './throughput-reading';

/** Load and replicas at each node that a caller waits for, and at what scores a stream. */
export function rowsOf(graph: BoardGraph, peak: Calculation): LoadRow[] {
  const callers = graph.set(actors(graph));
  const loads = loadsAt(graph, peak.value);
  const awaited = graph.set(loads.map(({ node }) => node));
  const streams = graph
    .of('stream-scorer')
    .filter((node) => isConnected(node) && !awaited.has(node))
    .map((node): Load => ({
      node,
      qps: peak.value * (numberOf(node, 'itemsPerRequest') ?? 1),
      before: peak.value,
    }));
  return [
    // Who asks takes no load, unless it is said to be so many.
    ...loads
      .filter(({ node }) => !callers.has(node) || numberOf(node, 'replicas') !== undefined)
      .map((load) => rowOf(load, peak, true)),
    ...streams.map((load) => rowOf(load, peak, false)),
  ];
}

function rowOf({ node, via, before, qps }: Load, peak: Calculation, awaited: boolean): LoadRow {
  const load = callsOf(node, via, before, peak);
  const each = nodeFigure(node, 'replicaQps', 'Requests a second of one replica', '/s');
  const replicas = statedFigure(node, 'replicas', 'Replicas', 'count');
  const row = { node: node.id, label: node.label, load, ...(replicas && { replicas }) };
  if (!each || each.value <= 0) return { ...row, verdict: 'unknown', certain: false };
  // A usual rate is of whole requests; one that is stated is of the items that they bring.
  const items = each.isEstimate ? undefined : countOf(node, 'itemsPerRequest', 'Items a request');
  const needed = calculate(
    {
      formula: 'replicas',
      label: `Replicas of “${node.label}”`,
      expression: `load${items ? ' × items a request' : ''} ÷ (requests a second of one replica × utilisation), rounded up`,
      node: node.id,
      inputs: [
        derived('Load', load.value, '/s', load.isEstimate),
        each,
        estimate('Utilisation', UTILISATION, 'share'),
        ...(items ? [items] : []),
      ],
      unit: 'count',
    },
    (requests = 0, one = 1, utilisation = UTILISATION, brought = 1) =>
      replicasFor(requests * brought, one, utilisation),
  );
  if (!replicas) return { ...row, needed, verdict: 'unknown', certain: false };
  const takes = each.isEstimate ? load.value : qps;
  const short = takes > replicas.value * each.value * UTILISATION;
  const certain = awaited && peak.formula === 'stated' && !each.isEstimate;
  return { ...row, needed, verdict: short ? 'short' : 'enough', certain };
}

/** What reaches it: what its busiest caller gets, times its calls, less the hits of a cache. */
function callsOf(
  node: GraphNode,
  via: GraphNode | undefined,
  before: number,
  peak: Calculation,
): Calculation {
  const at = via ? `Load of “${via.label}”` : 'Peak load';
  const fanOut = via && countOf(via, 'fanOut', 'Calls a request makes');
  const hits = via?.kind === 'cache' ? hitRateOf(via) : undefined;
  const value = hopQps(before, fanOut?.value ?? 1, hits?.value ?? 0);
  return calculate(
    {
      formula: 'hop-qps',
      label: `Load of “${node.label}”`,
      expression: [
        'load before it',
        ...(fanOut ? ['calls a request makes'] : []),
        ...(hits ? ['(1 − hit rate)'] : []),
      ].join(' × '),
      node: node.id,
      inputs: [
        derived(at, before, '/s', peak.isEstimate),
        ...(fanOut ? [fanOut] : []),
        ...(hits ? [hits] : []),
      ],
      unit: '/s',
    },
    () => value,
  );
}

/** One where nothing is stated, as the review takes it; shown where the kind has such a count. */
function countOf(node: GraphNode, key: string, label: string): Figure | undefined {
  const stated = statedFigure(node, key, label, 'count');
  if (stated || defaultNumber(node, key) === undefined) return stated;
  return estimate(label, 1, 'count', atNode(node, key));
}

/** None where nothing is stated: a cache that nobody measured helps nobody. */
const hitRateOf = (node: GraphNode): Figure =>
  statedFigure(node, 'hitRate', 'Hit rate', 'share') ??
  estimate('Hit rate', 0, 'share', atNode(node, 'hitRate'));
