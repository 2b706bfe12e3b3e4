import {
  flatIndexBytes,
  hnswIndexBytes,
  indexShards,
  ivfPqIndexBytes,
  reembedSec,
} from '../../../framework/formulas/storage';
import { replicas as replicasFor } from '../../../framework/formulas/traffic';
import { UTILISATION } from '../../analysis/capacity';
import type { BoardGraph } from '../../engine/board-graph';
import { effective, type GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { atNode, briefFigure, estimate, nodeOrUsual } from '../figure';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { tails } from './requests';
import { asInput, type Sizing } from './sizing';

/** Bytes of a vector index of each kind, the machines it needs, and embedding all again. */
export const indexSizes = (sizing: Sizing): Calculation[] =>
  sizing.graph.connected('vector-index').flatMap((node) => {
    const kinds = kindsOf(sizing.graph, node);
    return [
      kinds.HNSW,
      kinds['IVF-PQ'],
      kinds.flat,
      ...machinesOf(sizing, node),
      ...reembedding(sizing.graph, node),
    ];
  });

type IndexKind = 'flat' | 'HNSW' | 'IVF-PQ';

function chosenKind(node: GraphNode): IndexKind {
  const stated = String(effective(node, 'indexType') ?? '');
  if (/flat|exact|brute/i.test(stated)) return 'flat';
  return /ivf|pq/i.test(stated) ? 'IVF-PQ' : 'HNSW';
}

/** Formulas vector-flat, vector-hnsw and vector-ivfpq. */
function kindsOf(graph: BoardGraph, node: GraphNode): { readonly [K in IndexKind]: Calculation } {
  const vectors = vectorsOf(graph, node);
  const dim = nodeOrUsual(node, 'dim', 'Dimensions', 'count', 768);
  const parts = { group: 'index', node, unit: 'B' } as const;
  return {
    HNSW: calculate(
      {
        ...parts,
        formula: 'vector-hnsw',
        label: `“${node.label}” as HNSW`,
        expression: 'vectors × (dimensions × 4 + links × 2 × 4)',
        inputs: [vectors, dim, nodeOrUsual(node, 'links', 'Links a vector', 'count', 32)],
      },
      (count = 0, size = 0, links = 0) => hnswIndexBytes(count, size, links),
    ),
    'IVF-PQ': calculate(
      {
        ...parts,
        formula: 'vector-ivfpq',
        label: `“${node.label}” as IVF-PQ`,
        expression: 'vectors × (bytes of a code + 8) + lists × dimensions × 4',
        inputs: [
          vectors,
          nodeOrUsual(node, 'codeBytes', 'Bytes of a code', 'B', 64),
          nodeOrUsual(node, 'lists', 'Lists', 'count', 65_536),
          dim,
        ],
      },
      (count = 0, code = 0, lists = 0, size = 0) => ivfPqIndexBytes(count, code, lists, size),
    ),
    flat: calculate(
      {
        ...parts,
        formula: 'vector-flat',
        label: `“${node.label}” as a flat list`,
        expression: 'vectors × dimensions × bytes a value',
        inputs: [vectors, dim, nodeOrUsual(node, 'bytesPerValue', 'Bytes a value', 'B', 4)],
      },
      (count = 0, size = 0, bytes = 0) => flatIndexBytes(count, size, bytes),
    ),
  };
}

/** What the index states; else one vector for each item that the brief counts. */
function vectorsOf(graph: BoardGraph, node: GraphNode): Figure {
  const own = nodeOrUsual(node, 'vectors', 'Vectors', 'count', 1e6);
  const corpus = briefFigure(graph, 'corpus', 'Vectors', 'count');
  if (!own.isEstimate || !corpus) return own;
  return estimate('Vectors', corpus.value, 'count', atNode(node, 'vectors'));
}

/** Formula index-shards, for the kind that is stated, else HNSW: every query visits every shard. */
export function machinesOf({ graph, loadAt }: Sizing, node: GraphNode): Calculation[] {
  const bytes = kindsOf(graph, node)[chosenKind(node)];
  const shards = calculate(
    {
      formula: 'index-shards',
      group: 'index',
      label: `Shards of “${node.label}”`,
      expression: 'bytes × 1.2 ÷ (gigabytes of one machine × 1,000,000,000), rounded up',
      node,
      inputs: [
        asInput('Bytes', bytes),
        nodeOrUsual(node, 'ramGB', 'Gigabytes of one machine', 'count', 48),
      ],
      unit: 'count',
    },
    (size = 0, gigabytes = 1) => indexShards(size, gigabytes * 1e9),
  );
  const load = loadAt(node);
  const count = asInput('Shards', shards);
  const machines =
    load &&
    calculate(
      {
        formula: 'index-nodes',
        group: 'index',
        label: `Machines of “${node.label}”`,
        expression: 'shards × (load ÷ (requests a second of one × utilisation), rounded up)',
        node,
        inputs: [
          count,
          load,
          nodeOrUsual(node, 'replicaQps', 'Requests a second of one', '/s', 1000),
          nodeOrUsual(node, 'utilisation', 'Utilisation', 'share', UTILISATION),
        ],
        unit: 'count',
      },
      (parts = 0, qps = 0, each = 1, used = UTILISATION) => parts * replicasFor(qps, each, used),
    );
  return [
    shards,
    ...(machines ? [machines] : []),
    ...(shards.value > 1
      ? tails(node, count, `Searches of “${node.label}” that meet a slow shard`, 'index')
      : []),
  ];
}

/** Formula reembed-time: the swap takes twice the memory. */
function reembedding(graph: BoardGraph, node: GraphNode): Calculation[] {
  const encoder = node.in.find(({ from }) => from.kind === 'embedder')?.from;
  if (!encoder) return [];
  return [
    calculate(
      {
        formula: 'reembed-time',
        group: 'index',
        label: `Embedding all of “${node.label}” again`,
        expression: 'vectors ÷ (vectors a second of one GPU × GPUs)',
        node,
        inputs: [
          vectorsOf(graph, node),
          nodeOrUsual(encoder, 'batchPerSec', 'Vectors a second of one GPU', '/s', 1000),
          nodeOrUsual(encoder, 'gpus', 'GPUs', 'count', 4),
        ],
        unit: 's',
      },
      (count = 0, each = 1, cards = 1) => reembedSec(count, each, cards),
    ),
  ];
}
