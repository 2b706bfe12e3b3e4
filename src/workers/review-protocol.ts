import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Decorations } from '../render/drawing';
import type { Done } from '../review/fix-all-safe';
import type { ProfileId, Review } from '../review/engine/review';
import type { RuleInfo } from '../review/engine/rule-info';
import type { AnyReading } from '../review/lenses/read-lens';
import type { LensId } from '../review/lenses/lens';

/** What the window tells the review worker. `at` counts the states of the board. */
export type ReviewRequest =
  | { readonly type: 'board'; readonly at: number; readonly board: Board }
  | { readonly type: 'changes'; readonly at: number; readonly changes: readonly Change[] }
  /** The safe mends of the state that it was last told of. */
  | { readonly type: 'fix-all' }
  /** What can be set, and how the board would be read if nothing were. */
  | { readonly type: 'about' }
  /** The lens that is on from now; null: none. */
  | { readonly type: 'lens'; readonly lens: LensId | null };

/** What the worker answers, for the state that it was last told of. */
export type ReviewAnswer =
  | { readonly type: 'review'; readonly at: number; readonly review: Review }
  | {
      readonly type: 'reading';
      readonly at: number;
      readonly reading: AnyReading;
      readonly decorations: Decorations;
    }
  | {
      readonly type: 'fixed';
      readonly at: number;
      readonly changes: readonly Change[];
      readonly done: readonly Done[];
    }
  | {
      readonly type: 'about';
      readonly at: number;
      readonly rules: readonly RuleInfo[];
      readonly inferred: readonly ProfileId[];
    }
  /** Its board and the window's have parted: it needs the whole board. */
  | { readonly type: 'lost'; readonly at: number };
