import { answerCost, promptTokens } from '../../framework/formulas/language-model';
import { costPerThousand } from '../../framework/formulas/decisions';
import {
  featureBytes,
  featureKeysPerSec,
  flatIndexBytes,
  storageBytesPerYear,
  streamBytesPerSec,
} from '../../framework/formulas/storage';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import { calculate } from './calculation';
import { atNode, briefFigure, derived, estimate, nodeFigure, nodeOrUsual } from './figure';
import type { Figure } from './lens';
import type { Calculation, LoadRow } from './throughput-reading';

/** Reads, bytes, tokens, hours and money: for what is on the board. */
export function sizesOf(
  graph: BoardGraph,
  mean: Calculation | undefined,
  rows: readonly LoadRow[],
): Calculation[] {
  const loads = new Map(rows.map((row) => [row.node, row.load]));
  const at = (node: GraphNode): Figure | undefined => {
    const load = loads.get(node.id);
    return load && derived(`Load of “${node.label}”`, load.value, '/s', load.isEstimate);
  };
  return [
    ...graph.connected('feature-lookup').flatMap((node) => featureReads(node, at(node))),
    ...graph.connected('feature-store').flatMap((node) => featureMemory(graph, node)),
    ...graph.connected('vector-index').map((node) => indexBytes(graph, node)),
    ...graph.connected('content-corpus').map((node) => corpusBytes(graph, node)),
    ...graph.connected('event-log').map((node) => yearBytes(node)),
    ...graph.connected('event-stream').flatMap((node) => streamRate(node)),
    ...graph.connected('batch-scorer').flatMap((node) => batchTime(graph, node)),
    ...graph.connected('llm-server').flatMap((node) => tokens(node, at(node))),
    ...(mean ? costs(graph, mean, rows) : []),
  ];
}

function featureReads(node: GraphNode, load: Figure | undefined): Calculation[] {
  if (!load) return [];
  return [
    calculate(
      {
        formula: 'feature-reads',
        label: `Keys that “${node.label}” reads`,
        expression: 'load × (1 + keys a request × (1 − hit rate))',
        node: node.id,
        inputs: [
          load,
          nodeOrUsual(node, 'keysPerRequest', 'Keys a request', 'count', 500),
          nodeOrUsual(node, 'hitRate', 'Hit rate in memory', 'share', 0),
        ],
        unit: '/s',
      },
      (qps = 0, keys = 0, hits = 0) => featureKeysPerSec(qps, keys, hits),
    ),
  ];
}

function featureMemory(graph: BoardGraph, node: GraphNode): Calculation[] {
  const users = briefFigure(graph, 'dau', 'Users', 'count');
  if (!users) return [];
  const [maker] = graph.of('feature-engineering');
  const features =
    (maker && nodeFigure(maker, 'featureCount', 'Features of one', 'count')) ??
    nodeOrUsual(node, 'featureCount', 'Features of one', 'count', 100);
  return [
    calculate(
      {
        formula: 'feature-memory',
        label: `Memory of “${node.label}”`,
        expression: 'users × features of one × bytes a value × overhead',
        node: node.id,
        inputs: [
          users,
          features,
          nodeOrUsual(node, 'bytesPerValue', 'Bytes a value', 'B', 8),
          nodeOrUsual(node, 'overhead', 'Overhead', 'count', 1.5),
        ],
        unit: 'B',
      },
      (entities = 0, count = 0, bytes = 0, overhead = 1) =>
        featureBytes(entities, count, bytes, overhead),
    ),
  ];
}

const indexBytes = (graph: BoardGraph, node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'vector-flat',
      label: `Size of “${node.label}”`,
      expression: 'vectors × dimensions × bytes a value',
      node: node.id,
      inputs: [
        vectorsOf(graph, node),
        nodeOrUsual(node, 'dim', 'Dimensions', 'count', 768),
        nodeOrUsual(node, 'bytesPerValue', 'Bytes a value', 'B', 4),
      ],
      unit: 'B',
    },
    (vectors = 0, dim = 0, bytes = 0) => flatIndexBytes(vectors, dim, bytes),
  );

/** What the index states; else one vector for each item that the brief counts. */
function vectorsOf(graph: BoardGraph, node: GraphNode): Figure {
  const own = nodeOrUsual(node, 'vectors', 'Vectors', 'count', 1e6);
  const corpus = briefFigure(graph, 'corpus', 'Vectors', 'count');
  if (!own.isEstimate || !corpus) return own;
  return estimate('Vectors', corpus.value, 'count', atNode(node, 'vectors'));
}

const corpusBytes = (graph: BoardGraph, node: GraphNode): Calculation => {
  const own = nodeOrUsual(node, 'corpus', 'Items', 'count', 1e6);
  const stated = own.isEstimate ? briefFigure(graph, 'corpus', 'Items', 'count') : undefined;
  return calculate(
    {
      formula: 'corpus-bytes',
      label: `Size of “${node.label}”`,
      expression: 'items × megabytes of one × 1,000,000',
      node: node.id,
      inputs: [stated ?? own, nodeOrUsual(node, 'avgSizeMB', 'Megabytes of one', 'count', 0.5)],
      unit: 'B',
    },
    (items = 0, size = 0) => items * size * 1e6,
  );
};

const eventsOf = (node: GraphNode): Figure =>
  nodeOrUsual(node, 'eventsPerDay', 'Events a day', 'per day', 1e8);
const bytesOf = (node: GraphNode): Figure =>
  nodeOrUsual(node, 'bytesPerEvent', 'Bytes an event', 'B', 500);

const yearBytes = (node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'storage-year',
      label: `A year of “${node.label}”`,
      expression: 'events a day × bytes an event × 365 × copies ÷ compression',
      node: node.id,
      inputs: [
        eventsOf(node),
        bytesOf(node),
        nodeOrUsual(node, 'replication', 'Copies', 'count', 3),
        nodeOrUsual(node, 'compression', 'Compression', 'count', 4),
      ],
      unit: 'B/year',
    },
    (events = 0, bytes = 0, copies = 1, compression = 1) =>
      storageBytesPerYear(events, bytes, copies, compression),
  );

/** Of the event log that feeds it, if one does. */
function streamRate(node: GraphNode): Calculation[] {
  const log = node.in.find(({ from }) => from.kind === 'event-log')?.from;
  if (!log) return [];
  return [
    calculate(
      {
        formula: 'stream-bandwidth',
        label: `What “${node.label}” takes in at peak`,
        expression: 'events a day ÷ 86,400 × peak factor × bytes an event',
        node: node.id,
        inputs: [
          eventsOf(log),
          nodeOrUsual(node, 'peakFactor', 'Peak factor', 'count', 3),
          bytesOf(log),
        ],
        unit: 'B/s',
      },
      (events = 0, factor = 1, bytes = 0) => streamBytesPerSec(events, factor, bytes),
    ),
  ];
}

/** By its replicas where both are stated, as the nodes of a request; else by its items an hour. */
function batchTime(graph: BoardGraph, node: GraphNode): Calculation[] {
  const items = briefFigure(graph, 'itemsPerDay', 'Items a day', 'per day');
  if (!items) return [];
  const replicas = nodeFigure(node, 'replicas', 'Replicas', 'count');
  const each = nodeFigure(node, 'replicaQps', 'Items a second of one replica', '/s');
  if (!replicas || !each) return [];
  return [
    calculate(
      {
        formula: 'batch-time',
        label: `A day’s items at “${node.label}”`,
        expression: 'items a day ÷ (replicas × items a second of one replica)',
        node: node.id,
        inputs: [items, replicas, each],
        unit: 's',
      },
      (count = 0, parallel = 1, rate = 1) => count / (parallel * rate),
    ),
  ];
}

function tokens(node: GraphNode, load: Figure | undefined): Calculation[] {
  const { read, written } = tokensOf(node);
  const price = (key: string, label: string, usual: number): Figure =>
    nodeOrUsual(node, key, label, '$', usual);
  const cost = calculate(
    {
      formula: 'answer-cost',
      label: `1,000 answers of “${node.label}”`,
      expression: '(tokens in × price in + tokens out × price out) ÷ 1,000',
      node: node.id,
      inputs: [
        read,
        price('pricePerMTokensIn', 'Price of a million tokens in', 0.5),
        written,
        price('pricePerMTokensOut', 'Price of a million tokens out', 1.5),
      ],
      unit: '$/1k',
    },
    (tokensIn = 0, priceIn = 0, tokensOut = 0, priceOut = 0) =>
      1000 * answerCost(tokensIn, tokensOut, priceIn / 1e6, priceOut / 1e6),
  );
  if (!load) return [cost];
  const rate = calculate(
    {
      formula: 'tokens',
      label: `Tokens of “${node.label}” at peak`,
      expression: 'load × (tokens in + tokens out)',
      node: node.id,
      inputs: [load, read, written],
      unit: 'tokens/s',
    },
    (qps = 0, tokensIn = 0, tokensOut = 0) => qps * (tokensIn + tokensOut),
  );
  return [rate, cost];
}

/** What the prompt may hold, at most; what the server may write, at most. */
function tokensOf(node: GraphNode): { readonly read: Figure; readonly written: Figure } {
  const prompt = node.in.find(({ from }) => from.kind === 'prompt-builder')?.from;
  const usual = promptTokens({
    system: 500,
    passages: 0,
    passageTokens: 0,
    history: 1000,
    question: 60,
  });
  const label = 'Tokens in';
  return {
    read:
      (prompt && nodeFigure(prompt, 'maxTokens', label, 'tokens')) ??
      nodeOrUsual(node, 'tokensIn', label, 'tokens', usual),
    written: nodeOrUsual(node, 'maxTokens', 'Tokens out', 'tokens', 300),
  };
}

/** What 1,000 requests cost of each node with replicas: peak-sized, at mean load. */
const costs = (graph: BoardGraph, mean: Calculation, rows: readonly LoadRow[]): Calculation[] =>
  rows.flatMap(({ node: id, label, replicas, needed }) => {
    const node = graph.node(id);
    const count =
      replicas && !replicas.isEstimate
        ? replicas
        : needed && derived('Replicas needed', needed.value, 'count', needed.isEstimate);
    if (!node || !count) return [];
    return [
      calculate(
        {
          formula: 'cost-per-1k',
          label: `1,000 requests at “${label}”`,
          expression: 'replicas × price of one an hour ÷ (mean load × 3,600) × 1,000',
          node: id,
          inputs: [
            count,
            nodeOrUsual(node, 'replicaHourCost', 'Price of one replica', '$/h', 0.4),
            derived('Mean load', mean.value, '/s', mean.isEstimate),
          ],
          unit: '$/1k',
        },
        (instances = 0, price = 0, qps = 0) => costPerThousand(instances, price, qps),
      ),
    ];
  });
