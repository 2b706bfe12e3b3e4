import {
  featureBytes,
  featureKeysPerSec,
  partitions,
  storageBytesPerYear,
  streamBytesPerSec,
} from '../../../framework/formulas/storage';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import {
  atNode,
  briefFigure,
  derived,
  estimate,
  nodeFigure,
  nodeOrUsual,
  statedFigure,
} from '../figure';
import { candidatesAt } from '../funnel';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { batchTime } from './batch';
import { corpusBytes } from './corpus';
import { asInput, type Sizing } from './sizing';

/** Bytes kept, bytes a second, and features that are read. */
export const dataSizes = (sizing: Sizing): Calculation[] => [
  ...sizing.graph.connected('feature-lookup').flatMap((node) => featureReads(sizing, node)),
  ...sizing.graph.connected('feature-store').flatMap((node) => featureMemory(sizing, node)),
  ...keptBytes(sizing).flatMap(({ year, kept }) => [
    ...(year ? [year] : []),
    ...(kept ? [kept] : []),
  ]),
  ...sizing.graph.connected('event-stream').flatMap((node) => streamRates(sizing, node)),
  ...sizing.graph.connected('batch-scorer').flatMap((node) => batchTime(sizing, node)),
  ...sizing.graph.connected('content-corpus').map((node) => corpusBytes(sizing.graph, node)),
];

/** Formula feature-reads: one read of many keys a request, not one call a feature. */
function featureReads(sizing: Sizing, node: GraphNode): Calculation[] {
  const load = sizing.loadAt(node);
  if (!load) return [];
  const features = featuresOf(sizing, node);
  const keys = calculate(
    {
      formula: 'feature-reads',
      group: 'data',
      label: `Keys that “${node.label}” reads`,
      expression: 'load × (1 + keys a request × (1 − hit rate))',
      node,
      inputs: [
        load,
        keysOf(sizing, node),
        nodeOrUsual(node, 'hitRate', 'Hit rate in memory', 'share', 0),
      ],
      unit: '/s',
    },
    (qps = 0, each = 0, hits = 0) => featureKeysPerSec(qps, each, hits),
  );
  const values = calculate(
    {
      formula: 'feature-values',
      group: 'data',
      label: `Values that “${node.label}” reads`,
      expression: 'keys × features of one',
      node,
      inputs: [asInput('Keys', keys), features],
      unit: '/s',
    },
    (count = 0, each = 0) => count * each,
  );
  return [keys, values];
}

/** A key for each item that is scored, where the board says how many; else what is usual. */
function keysOf({ graph }: Sizing, node: GraphNode): Figure {
  const label = 'Keys a request';
  const own = statedFigure(node, 'keysPerRequest', label, 'count');
  if (own) return own;
  for (const { flow, to } of node.out) {
    const scored = flow === 'features' ? candidatesAt(graph, to) : undefined;
    if (!scored) continue;
    const keys = derived('Items scored a request', scored.value, 'count', scored.isEstimate);
    return { ...keys, place: atNode(node, 'keysPerRequest') };
  }
  return nodeOrUsual(node, 'keysPerRequest', label, 'count', 500);
}

/** Of what makes the features, where it says so; else of what keeps or reads them. */
function featuresOf({ graph }: Sizing, node: GraphNode): Figure {
  const label = 'Features of one';
  const own = statedFigure(node, 'featureCount', label, 'count');
  const maker = graph.of('feature-engineering').find(isConnected);
  return (
    own ??
    (maker && nodeFigure(maker, 'featureCount', label, 'count')) ??
    nodeOrUsual(node, 'featureCount', label, 'count', 100)
  );
}

/** Formula feature-memory. The overhead decides a factor of ten. */
export function featureMemory(sizing: Sizing, node: GraphNode): Calculation[] {
  const entities =
    statedFigure(node, 'entities', 'Entities', 'count') ??
    briefFigure(sizing.graph, 'dau', 'Users', 'count');
  if (!entities) return [];
  return [
    calculate(
      {
        formula: 'feature-memory',
        group: 'data',
        label: `Memory of “${node.label}”`,
        expression: 'entities × features of one × bytes a value × overhead',
        node,
        inputs: [
          entities,
          featuresOf(sizing, node),
          nodeOrUsual(node, 'bytesPerValue', 'Bytes a value', 'B', 8),
          nodeOrUsual(node, 'overhead', 'Overhead', 'count', 1.5),
        ],
        unit: 'B',
      },
      (count = 0, features = 0, bytes = 0, overhead = 1) =>
        featureBytes(count, features, bytes, overhead),
    ),
  ];
}

/** What a log or stream keeps: a year of it, and what lies there at any time. */
export function keptBytes(sizing: Sizing): {
  readonly node: GraphNode;
  readonly year?: Calculation;
  readonly kept?: Calculation;
}[] {
  const { graph } = sizing;
  return graph.connected('event-log', 'event-stream', 'prediction-log').flatMap((node) => {
    const events = eventsOf(node, sizing);
    if (!events) return [];
    const stream = node.kind === 'event-stream';
    const inputs = [
      events,
      bytesOf(node),
      nodeOrUsual(node, 'replication', 'Copies', 'count', 3),
      ...(stream ? [] : [nodeOrUsual(node, 'compression', 'Compression', 'count', 4)]),
    ];
    const factors = `events a day × bytes an event × {days} × copies${stream ? '' : ' ÷ compression'}`;
    const retention = nodeFigure(node, 'retentionDays', 'Kept for', 'd');
    const kept =
      retention &&
      calculate(
        {
          formula: 'storage-kept',
          group: 'data',
          label: `What “${node.label}” keeps`,
          expression: factors.replace('{days}', 'days kept'),
          node,
          inputs: [...inputs, retention],
          unit: 'B',
        },
        (count = 0, bytes = 0, copies = 1, ...rest) => {
          const days = rest.at(-1) ?? 0;
          const compression = stream ? 1 : (rest[0] ?? 1);
          return (storageBytesPerYear(count, bytes, copies, compression) / 365) * days;
        },
      );
    const year = calculate(
      {
        formula: 'storage-year',
        group: 'data',
        label: `A year of “${node.label}”`,
        expression: factors.replace('{days}', '365'),
        node,
        inputs,
        unit: 'B/year',
      },
      (count = 0, bytes = 0, copies = 1, compression = 1) =>
        storageBytesPerYear(count, bytes, copies, compression),
    );
    return [{ node, ...(!stream && { year }), ...(kept && { kept }) }];
  });
}

/** A log of predictions has one a request; a stream carries what its log holds. */
function eventsOf(node: GraphNode, { mean }: Sizing): Figure | undefined {
  const label = 'Events a day';
  if (node.kind === 'prediction-log') {
    const logged = nodeOrUsual(node, 'samplePct', 'Share logged', 'share', 1);
    if (!mean) return undefined;
    const value = mean.value * 86_400 * logged.value;
    return derived(label, value, 'per day', mean.isEstimate || logged.isEstimate);
  }
  const log = node.in.find(({ from }) => from.kind === 'event-log')?.from;
  const own =
    statedFigure(node, 'eventsPerDay', label, 'per day') ??
    (log && statedFigure(log, 'eventsPerDay', label, 'per day'));
  const place = atNode(log ?? node, 'eventsPerDay');
  // One for each thing that a user asks for.
  if (!own && mean) return estimate(label, mean.value * 86_400, 'per day', place);
  return own ?? nodeOrUsual(log ?? node, 'eventsPerDay', label, 'per day', 1e8);
}

const bytesOf = (node: GraphNode): Figure => {
  const log = node.in.find(({ from }) => from.kind === 'event-log')?.from;
  const own = statedFigure(node, 'bytesPerEvent', 'Bytes an event', 'B');
  return own ?? nodeOrUsual(log ?? node, 'bytesPerEvent', 'Bytes an event', 'B', 500);
};

/** Formulas stream-bandwidth and partitions; also as many partitions as there are consumers. */
function streamRates(sizing: Sizing, node: GraphNode): Calculation[] {
  const events = eventsOf(node, sizing);
  if (!events) return [];
  const taken = calculate(
    {
      formula: 'stream-bandwidth',
      group: 'data',
      label: `What “${node.label}” takes in at peak`,
      expression: 'events a day ÷ 86,400 × peak factor × bytes an event',
      node,
      inputs: [events, nodeOrUsual(node, 'peakFactor', 'Peak factor', 'count', 3), bytesOf(node)],
      unit: 'B/s',
    },
    (count = 0, factor = 1, bytes = 0) => streamBytesPerSec(count, factor, bytes),
  );
  const written = calculate(
    {
      formula: 'stream-writes',
      group: 'data',
      label: `What “${node.label}” writes at peak`,
      expression: 'bytes taken in × copies',
      node,
      inputs: [
        asInput('Bytes taken in', taken),
        nodeOrUsual(node, 'replication', 'Copies', 'count', 3),
      ],
      unit: 'B/s',
    },
    (bytes = 0, copies = 1) => bytes * copies,
  );
  const parts = calculate(
    {
      formula: 'partitions',
      group: 'data',
      label: `Partitions of “${node.label}”`,
      expression: 'bytes taken in ÷ 1,000,000 ÷ megabytes a second of one, rounded up',
      node,
      inputs: [
        asInput('Bytes taken in', taken),
        nodeOrUsual(node, 'partitionMBps', 'Megabytes a second of one', 'count', 10),
      ],
      unit: 'count',
    },
    (bytes = 0, each = 1) => partitions(bytes / 1e6, each),
  );
  return [taken, written, parts];
}
