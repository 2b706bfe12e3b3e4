import {
  hopQps,
  inFlight,
  replicas as replicasFor,
  replicasWithZoneLost,
  responseMs,
} from '../../framework/formulas/traffic';
import { loadsAt, UTILISATION, type Load } from '../analysis/capacity';
import type { BoardGraph } from '../engine/board-graph';
import { isConnected, numberOf, type GraphNode } from '../engine/graph-node';
import { actors } from '../analysis/sources';
import { calculate, ifSound, soundOnly } from './calculation';
import {
  atNode,
  defaultNumber,
  derived,
  estimate,
  nodeFigure,
  nodeOrUsual,
  statedFigure,
} from './figure';
import type { Figure } from './lens';
import { meanTimeOf } from './mean-time';
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
      .flatMap((load) => rowOf(load, peak, true)),
    ...streams.flatMap((load) => rowOf(load, peak, false)),
  ];
}

function rowOf({ node, via, before, qps }: Load, peak: Calculation, awaited: boolean): LoadRow[] {
  const load = ifSound(callsOf(node, via, before, peak));
  if (!load) return [];
  const each = nodeFigure(node, 'replicaQps', 'Requests a second of one replica', '/s');
  const replicas = statedFigure(node, 'replicas', 'Replicas', 'count');
  const waiting = inFlightOf(node, load);
  const row = { node: node.id, label: node.label, load, ...(replicas && { replicas }) };
  const needed = each && each.value > 0 ? neededOf(node, load, each) : undefined;
  if (!needed || !each) return [{ ...row, more: [waiting], verdict: 'unknown', certain: false }];
  const more = soundOnly([
    headroomOf(node, needed),
    waiting,
    ...(replicas ? queueOf(node, load, each, replicas) : []),
  ]);
  if (!replicas) return [{ ...row, needed, more, verdict: 'unknown', certain: false }];
  const takes = each.isEstimate ? load.value : qps;
  const short = takes > replicas.value * each.value * utilisationFigure(node).value;
  const certain = awaited && peak.formula === 'stated' && !each.isEstimate;
  return [{ ...row, needed, more, verdict: short ? 'short' : 'enough', certain }];
}

/** A usual rate is of whole requests; one that is stated is of the items that they bring. */
const itemsOf = (node: GraphNode, each: Figure): Figure[] => {
  const items = each.isEstimate ? undefined : countOf(node, 'itemsPerRequest', 'Items a request');
  return items ? [items] : [];
};

function neededOf(node: GraphNode, load: Calculation, each: Figure): Calculation | undefined {
  const items = itemsOf(node, each);
  return ifSound(
    calculate(
      {
        formula: 'replicas',
        label: `Replicas of “${node.label}”`,
        expression: `load${items.length > 0 ? ' × items a request' : ''} ÷ (requests a second of one replica × utilisation), rounded up`,
        node,
        inputs: [
          derived('Load', load.value, '/s', load.isEstimate),
          each,
          utilisationFigure(node),
          ...items,
        ],
        unit: 'count',
      },
      (requests = 0, one = 1, utilisation = UTILISATION, brought = 1) =>
        replicasFor(requests * brought, one, utilisation),
    ),
  );
}

/** Formula zone-headroom: what must stand, so that the rest carries all when a zone is lost. */
const headroomOf = (node: GraphNode, needed: Calculation): Calculation =>
  calculate(
    {
      formula: 'zone-headroom',
      label: 'Replicas that outlive a zone',
      expression: 'replicas needed × zones ÷ (zones − 1), rounded up',
      node,
      inputs: [
        derived('Replicas needed', needed.value, 'count', needed.isEstimate),
        nodeOrUsual(node, 'zones', 'Zones', 'count', 3),
      ],
      unit: 'count',
    },
    (count = 0, zones = 3) => (zones < 2 ? NaN : replicasWithZoneLost(count, zones)),
  );

/** Formula littles-law: sizes pools and batch slots. */
const inFlightOf = (node: GraphNode, load: Calculation): Calculation =>
  calculate(
    {
      formula: 'littles-law',
      label: 'Requests in flight',
      expression: 'load × mean time',
      node,
      inputs: [derived('Load', load.value, '/s', load.isEstimate), meanTimeOf(node)],
      unit: 'count',
    },
    (qps = 0, ms = 0) => inFlight(qps, ms / 1000),
  );

/** Formula queue-wait: of one queue at this load; shows the shape, and is no forecast. */
function queueOf(
  node: GraphNode,
  load: Calculation,
  each: Figure,
  replicas: Figure,
): Calculation[] {
  const items = itemsOf(node, each);
  const share = (load.value * (items[0]?.value ?? 1)) / (replicas.value * each.value);
  if (!(share < 1)) return [];
  const isEstimate = [load, each, ...items].some((input) => input.isEstimate);
  return [
    calculate(
      {
        formula: 'queue-wait',
        label: 'Mean time with the queue',
        expression: 'mean time ÷ (1 − share of the capacity in use)',
        node,
        inputs: [meanTimeOf(node), derived('Share in use', share, 'share', isEstimate)],
        unit: 'ms',
      },
      (ms = 0, used = 0) => responseMs(ms, used),
    ),
  ];
}

function utilisationFigure(node: GraphNode): Figure {
  const figure = nodeOrUsual(node, 'utilisation', 'Utilisation', 'share', UTILISATION);
  return figure.value > 0 ? figure : { ...figure, value: UTILISATION, isEstimate: true };
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
      node,
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
