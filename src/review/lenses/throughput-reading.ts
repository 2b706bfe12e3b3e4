import type { NodeId } from '../../core/ids';
import type { Figure, LensReading, Unit } from './lens';

/** Load at each node of the request path, and what it costs to carry. */
export interface ThroughputReading extends LensReading {
  readonly lens: 'throughput';
  readonly mean?: Calculation;
  readonly peak?: Calculation;
  /** In the order in which a request meets them. */
  readonly rows: readonly LoadRow[];
  /** Data, indexes, training, tokens, people: those that this board has something for. */
  readonly sizes: readonly Calculation[];
  /** What 1,000 predictions cost, all together; absent where nothing has a price or a load. */
  readonly cost?: Calculation;
}

/** One formula with its inputs: change one in its place, and the value moves. */
export interface Calculation {
  /** Unique in the reading. */
  readonly id: string;
  readonly formula: FormulaId;
  readonly group: SizeGroup;
  readonly label: string;
  /** In the labels of the inputs: `users × requests a day ÷ 86,400`. */
  readonly expression: string;
  /** What it is about; absent for the whole board. */
  readonly node?: NodeId;
  readonly inputs: readonly Figure[];
  readonly value: number;
  readonly unit: Unit;
  /** One of the inputs is an estimate. */
  readonly isEstimate: boolean;
}

export type FormulaId =
  | 'stated'
  | 'mean-qps'
  | 'peak-qps'
  | 'hop-qps'
  | 'replicas'
  | 'zone-headroom'
  | 'littles-law'
  | 'queue-wait'
  | 'fan-out-tail'
  | 'fan-out-quantile'
  | 'availability'
  | 'availability-fallback'
  | 'egress'
  | 'feature-reads'
  | 'feature-values'
  | 'feature-memory'
  | 'storage-year'
  | 'storage-kept'
  | 'stream-bandwidth'
  | 'stream-writes'
  | 'partitions'
  | 'corpus-bytes'
  | 'vector-flat'
  | 'vector-hnsw'
  | 'vector-ivfpq'
  | 'index-shards'
  | 'index-nodes'
  | 'reembed-time'
  | 'embedding-table'
  | 'train-flops'
  | 'train-gpu-hours'
  | 'train-cost'
  | 'train-memory'
  | 'epoch-time'
  | 'search-cost'
  | 'retrain-cadence'
  | 'data-age'
  | 'batch-time'
  | 'weights-memory'
  | 'weights-cards'
  | 'kv-per-token'
  | 'kv-concurrency'
  | 'decode-ceiling'
  | 'prefill-time'
  | 'answer-latency'
  | 'rag-context'
  | 'tokens'
  | 'answer-cost'
  | 'label-cost'
  | 'label-days'
  | 'ab-sample'
  | 'ab-days'
  | 'detectable-effect'
  | 'test-set-size'
  | 'rare-rows'
  | 'review-capacity'
  | 'cost-threshold'
  | 'exploration-cost'
  | 'prior-correction'
  | 'storage-cost'
  | 'egress-cost'
  | 'cost-per-1k'
  | 'cost-a-year'
  | 'value-check';

/** Which part of the panel shows it. */
export type SizeGroup = (typeof SIZE_GROUPS)[number];

/** In the order in which they are shown. */
export const SIZE_GROUPS = [
  'cost',
  'requests',
  'data',
  'index',
  'language',
  'training',
  'people',
] as const;

export interface LoadRow {
  readonly node: NodeId;
  readonly label: string;
  readonly load: Calculation;
  /** Absent where nothing is known of what one instance takes. */
  readonly needed?: Calculation;
  /** Where it is stated. */
  readonly replicas?: Figure;
  /** Room for a lost zone, requests in flight, the wait in the queue. */
  readonly more: readonly Calculation[];
  readonly verdict: 'short' | 'enough' | 'unknown';
  /** By stated numbers alone, of a node that a caller waits for: then constraints/under-capacity says the same. */
  readonly certain: boolean;
}
