import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { newId, type Random } from '../core/ids';
import type { Library } from '../library/library';
import { lensDecorations } from '../convert/lens-decorations';
import type { LensId } from '../review/lenses/lens';
import { readLens } from '../review/lenses/read-lens';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { ruleInfo } from '../review/engine/rule-info';
import { fixAllSafe } from '../review/fix-all-safe';
import { sizeOf } from '../review/engine/sound-mends';
import { AT_ONCE, PATIENT, reviewBoard, startReview } from '../review/review-board';
import type { OngoingReview } from '../review/review-board';
import type { ReviewAnswer, ReviewRequest } from './review-protocol';

/** Nodes and edges that are read before another answer: longer would keep a change waiting. */
const AT_A_TIME = 40_000;

/** The board as the worker has followed it, and the review of it. */
export interface ReviewSession {
  take(request: ReviewRequest): void;
  /** About the last state that was told; `lost` when the changes did not lead to one. */
  answer(): ReviewAnswer;
  /** The same with more of its mends tried; undefined when all are, or too many were. */
  goOn(): ReviewAnswer | undefined;
  /** What the lens that is on says of the same state; undefined while none is. */
  reading(): ReviewAnswer | undefined;
  fixAll(): ReviewAnswer;
  about(): ReviewAnswer;
}

export function reviewSession(library: Library, random: Random = Math.random): ReviewSession {
  let board: Board | undefined;
  let at = 0;
  let lens: LensId | null = null;
  let last: OngoingReview | undefined;
  let ongoing: OngoingReview | undefined;
  let left = PATIENT;
  return {
    take(request) {
      if (request.type === 'lens') {
        ({ lens } = request);
        return;
      }
      if (request.type === 'fix-all' || request.type === 'about') return;
      at = request.at;
      ongoing = undefined;
      if (request.type === 'board') {
        board = request.board;
        return;
      }
      const next = board === undefined ? undefined : applyChanges(board, request.changes);
      board = next?.ok === true ? next.value : undefined;
    },
    answer() {
      if (board === undefined) return { type: 'lost', at };
      const started = startReview(board, library, last);
      last = started;
      left = PATIENT;
      ongoing = started.tryFor(AT_ONCE - sizeOf(board)) ? started : undefined;
      return { type: 'review', at, review: started.review() };
    },
    goOn() {
      if (board === undefined || ongoing === undefined || left <= 0) return undefined;
      const now = ongoing;
      const reads = Math.max(AT_A_TIME, 2 * sizeOf(board));
      left -= reads;
      if (!now.tryFor(reads)) ongoing = undefined;
      return { type: 'review', at, review: now.review() };
    },
    reading() {
      if (board === undefined || lens === null) return undefined;
      const reading = readLens(lens, board, library);
      return { type: 'reading', at, reading, decorations: lensDecorations(reading) };
    },
    fixAll() {
      if (board === undefined) return { type: 'lost', at };
      const { changes, done } = fixAllSafe(board, library, () => newId(random));
      return { type: 'fixed', at, changes, done };
    },
    about() {
      if (board === undefined) return { type: 'lost', at };
      const { profile: _, ...brief } = board.brief;
      const { profile } = reviewBoard({ ...board, brief }, library, 0);
      return { type: 'about', at, rules: ALL_RULES.map(ruleInfo), inferred: profile };
    },
  };
}
