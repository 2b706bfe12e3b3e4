import type { NodeId } from '../../core/ids';
import type { Figure, LensReading, Unit } from './lens';

/** Load at each node of the request path, and what it costs to carry. */
export interface ThroughputReading extends LensReading {
  readonly lens: 'throughput';
  readonly mean?: Calculation;
  readonly peak?: Calculation;
  /** In the order in which a request meets them. */
  readonly rows: readonly LoadRow[];
  /** Features, indexes, storage, tokens, cost: those that this board has something for. */
  readonly sizes: readonly Calculation[];
}

/** One formula with its inputs: change one in its place, and the value moves. */
export interface Calculation {
  /** Unique in the reading. */
  readonly id: string;
  readonly formula: FormulaId;
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
  | 'feature-reads'
  | 'storage-year'
  | 'stream-bandwidth'
  | 'corpus-bytes'
  | 'vector-flat'
  | 'feature-memory'
  | 'tokens'
  | 'answer-cost'
  | 'cost-per-1k'
  | 'batch-time';

export interface LoadRow {
  readonly node: NodeId;
  readonly label: string;
  readonly load: Calculation;
  /** Absent where nothing is known of what one instance takes. */
  readonly needed?: Calculation;
  /** Where it is stated. */
  readonly replicas?: Figure;
  readonly verdict: 'short' | 'enough' | 'unknown';
  /** By stated numbers alone, of a node that a caller waits for: then constraints/under-capacity says the same. */
  readonly certain: boolean;
}
