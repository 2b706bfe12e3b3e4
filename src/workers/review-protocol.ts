import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Decorations } from '../render/drawing';
import type { Review } from '../review/engine/review';
import type { AnyReading } from '../review/lenses/read-lens';
import type { LensId } from '../review/lenses/lens';

/** What the window tells the review worker. `at` counts the states of the board. */
export type ReviewRequest =
  | { readonly type: 'board'; readonly at: number; readonly board: Board }
  | { readonly type: 'changes'; readonly at: number; readonly changes: readonly Change[] }
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
  /** Its board and the window's have parted: it needs the whole board. */
  | { readonly type: 'lost'; readonly at: number };
