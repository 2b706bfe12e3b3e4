import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { profileOf } from './analysis/profile';
import { ALL_RULES } from './catalogue/all-rules';
import { BoardGraph } from './engine/board-graph';
import { applyMutes } from './engine/mutes';
import { isOnlyMoved } from './engine/only-moved';
import { orderFindings } from './engine/order-findings';
import { PROFILES, type Finding, type Review } from './engine/review';
import { runRules } from './engine/run-rules';
import { scoreOf } from './engine/score';
import { sizeOf, tryMends, type Reviewers, type Tried } from './engine/sound-mends';
import { readStages } from './stages/read-stages';

/** Nodes and edges that may be read for one review: as much as a frame has time for. */
export const AT_ONCE = 4000;
/** For one that nobody waits for: some seconds. */
export const PATIENT = 800_000;

/**
 * Everything the review says about a board. The same board gives the same review, always.
 *
 * A mend is offered only once it was tried, and a trial reads the whole board again. On a large
 * board that takes more than `patience` allows: the most important findings have theirs then,
 * and the others none.
 */
export function reviewBoard(board: Board, library: Library, patience = AT_ONCE): Review {
  const ongoing = startReview(board, library);
  ongoing.tryFor(patience - sizeOf(board));
  return ongoing.review();
}

/** A review whose mends are being tried. */
export interface OngoingReview {
  readonly board: Board;
  /** All that is said, without the mends that have to be tried. */
  readonly said: Review;
  /** All that is said, with the mends that were tried so far. */
  review(): Review;
  /** Tries on, and reads so many more nodes and edges for it; false when none is left to try. */
  tryFor(reads: number): boolean;
}

/**
 * All that is said at once; its mends as far as they are asked for. What was said of the `last`
 * state of a large board is said again where nodes were only moved since.
 */
export function startReview(board: Board, library: Library, last?: OngoingReview): OngoingReview {
  const reviewers = reviewersOf(library);
  const size = sizeOf(board);
  const isSmall = 2 * size <= AT_ONCE;
  const known = last !== undefined && isOnlyMoved(last.board, board) ? last.said : undefined;
  const first = isSmall ? reviewers.plan(board) : (known ?? reviewers.check(board));
  const said = first.findings.map(withoutUntried);
  const findings = [...said];
  let trials: Iterator<Tried> | undefined;
  return {
    board,
    said: { ...first, findings: said },
    review: () => ({ ...first, findings: [...findings] }),
    tryFor(reads) {
      let left = reads;
      while (left >= size) {
        if (trials === undefined) {
          if (!isSmall) left -= size;
          trials = tryMends(board, isSmall ? first : reviewers.plan(board), reviewers);
        }
        const { value, done } = trials.next();
        if (done === true) return false;
        left -= value.read;
        const bare = findings[value.place];
        if (bare && value.mend) findings[value.place] = { ...bare, mend: value.mend };
      }
      return true;
    },
  };
}

function withoutUntried(finding: Finding): Finding {
  const { mend, ...bare } = finding;
  return mend?.kind === 'changes' ? bare : finding;
}

/** A review with its mends as they were drafted, and one without. */
export const reviewersOf = (library: Library): Reviewers => ({
  plan: (board) => reviewGraph(new BoardGraph(board, library)),
  check: (board) => reviewGraph(new BoardGraph(board, library, { plansMends: false })),
});

function reviewGraph(graph: BoardGraph): Review {
  const readings = readStages(graph);
  const { findings, unused } = applyMutes(
    graph.board,
    runRules(graph, ALL_RULES).map(({ finding }) => finding),
  );
  const { score, stages } = scoreOf(readings, findings);
  const profile = profileOf(graph);
  return {
    score,
    profile: PROFILES.filter((id) => profile.has(id)),
    stages,
    findings: orderFindings(findings),
    unusedMutes: unused,
  };
}
