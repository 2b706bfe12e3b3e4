import type { Situation } from './situation';
import type { OutputKind, TaskId } from './tasks';

/** A pairing that needs a reason, or makes no sense, with why. */
export interface Doubt {
  /** For these tasks; absent: for every task that the entry would otherwise suit. */
  readonly tasks?: readonly TaskId[];
  /** Only in this situation. */
  readonly when?: Situation;
  /** Silent as soon as another fitting one stands beside it. */
  readonly alone?: true;
  readonly why: string;
}

/** A row of a compatibility table: a loss, a metric or a model family. */
export interface Compatibility<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly fit: readonly TaskId[];
  /** Defined and used, but wants a reason. */
  readonly ask?: readonly Doubt[];
  /** Not defined for this output, or optimises something else. */
  readonly wrong?: readonly Doubt[];
  /** What to watch for, which no board can show: for its page and for questions. */
  readonly watch?: readonly string[];
  readonly source?: string;
}

export interface MetricRow<Id extends string> extends Compatibility<Id> {
  /** It can be computed on any of these. */
  readonly needs: readonly OutputKind[];
}
