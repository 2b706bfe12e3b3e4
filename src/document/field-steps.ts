import type { Board } from '../core/board';
import type { Change, ChangeError } from '../core/change';
import type { Result } from '../core/result';
import type { BoardDocument } from './board-document';

/** How one text field edits the board: each stretch of typing is one undo step. */
export interface FieldSteps {
  focus(): void;
  /** Applies what a key press does to the field. */
  edit(changes: readonly Change[]): Result<Board, ChangeError>;
  blur(): void;
}

const PAUSE_MS = 1000;

/**
 * A step ends when the field gets or loses the focus, and when nobody types for a second.
 *
 * @param now milliseconds of any clock that does not run backwards.
 */
export function fieldSteps(
  document: Pick<BoardDocument, 'apply' | 'beginStep'>,
  now: () => number,
): FieldSteps {
  let last = Number.NEGATIVE_INFINITY;
  return {
    focus: () => document.beginStep(),
    edit: (changes) => {
      const time = now();
      if (time - last >= PAUSE_MS) document.beginStep();
      last = time;
      return document.apply(changes);
    },
    blur: () => document.beginStep(),
  };
}
