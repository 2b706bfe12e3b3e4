import type { EdgeId, NodeId } from '../../core/ids';
import type { Figure, LensReading } from './lens';

/** What was known when: features, label and split of each place where they meet. */
export interface LeakageReading extends LensReading {
  readonly lens: 'leakage';
  readonly lines: readonly TimeLine[];
  readonly leaks: readonly Leak[];
}

/** Seconds from the prediction, which is 0: negative is the past, positive the future. */
export interface TimeLine {
  /** Where features and label meet: a data set, or a trainer. */
  readonly node: NodeId;
  readonly label: string;
  readonly features: readonly TimeSpan[];
  readonly outcomes: readonly TimeSpan[];
  readonly split?: {
    readonly node: NodeId;
    readonly label: string;
    readonly method?: string;
    /** Between the last training row and the first test row, in days. */
    readonly gap?: Figure;
    readonly gapSec: number;
    /** The longest that a label takes: a shorter gap lets it look into the test. */
    readonly neededSec: number;
    readonly short: boolean;
  };
  readonly fromSec: number;
  readonly toSec: number;
}

export interface TimeSpan {
  readonly node: NodeId;
  readonly label: string;
  /** The edge that brings it; absent for what is not drawn as one. */
  readonly edge?: EdgeId;
  readonly fromSec: number;
  readonly toSec: number;
  /** It may hold what was not known at the prediction. */
  readonly future: boolean;
  /** `window`, `lag` … as stated; an estimate where nothing is. */
  readonly isEstimate: boolean;
}

export interface Leak {
  readonly why:
    | 'latest'
    | 'not-as-of'
    | 'no-join'
    | 'label-in-features'
    | 'short-gap'
    | 'random-split'
    | 'fitted-before-split'
    | 'test-in-training';
  readonly message: string;
  /** The part where it happens. */
  readonly at?: NodeId;
  /** The edge that brings it, where it is one. */
  readonly by?: EdgeId;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The whole way on which it gets in. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  readonly rule: string;
}
