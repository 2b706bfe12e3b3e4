import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Library } from '../library/library';
import { realise } from './engine/realise';
import type { Finding, Review } from './engine/review';
import { sizeOf, tryMends, type Tried } from './engine/sound-mends';
import { PATIENT, reviewersOf } from './review-board';

/** Each mend may bring another into reach; more than this no board has needed. */
const MOST_MENDS = 60;

/** One mend that was made. */
export interface Done {
  readonly rule: string;
  readonly anchor?: string;
  /** What it did, as its button says it. */
  readonly label: string;
  /** Ids of what it made or changed, in the order in which it did. */
  readonly touched: readonly string[];
}

export interface FixedBoard {
  readonly board: Board;
  /** All of it, to be applied as one. */
  readonly changes: readonly Change[];
  readonly done: readonly Done[];
}

/**
 * Makes every mend that is safe, the most important first, each on the board that the one before
 * left, until none is left. What was set aside stays as it is, and so do hints: they are a matter
 * of taste, and a clean board stays clean.
 */
export function fixAllSafe(board: Board, library: Library, newId: () => string): FixedBoard {
  let now = board;
  let read = 0;
  const changes: Change[] = [];
  const done: Done[] = [];
  const tried = new Set<string>();
  while (done.length < MOST_MENDS && read < PATIENT) {
    const { next, cost } = nextSafe(now, library, tried);
    read += cost;
    if (next?.mend === undefined) break;
    const { finding, mend } = next;
    tried.add(keyOf(finding));
    const made = realise(mend, newId);
    const applied = applyChanges(now, made);
    if (!applied.ok) continue;
    now = applied.value;
    changes.push(...made);
    const { rule, anchor } = finding;
    const touched = new Set(made.flatMap((change) => ('id' in change ? [change.id] : [])));
    done.push({
      rule,
      ...(anchor === undefined ? {} : { anchor }),
      label: mend.label,
      touched: [...touched],
    });
  }
  return { board: now, changes, done };
}

/** The most important safe mend that keeps its promise; the others are not even tried. */
function nextSafe(
  board: Board,
  library: Library,
  done: ReadonlySet<string>,
): { readonly next?: Tried; readonly cost: number } {
  const reviewers = reviewersOf(library);
  const wanted = (finding: Finding) => isSafe(finding) && !done.has(keyOf(finding));
  let cost = sizeOf(board);
  for (const one of tryMends(board, reviewers.plan(board), reviewers, wanted)) {
    cost += one.read;
    if (one.mend?.safe === true) return { next: one, cost };
  }
  return { cost };
}

const keyOf = ({ rule, anchor }: Finding): string => `${rule} ${anchor ?? ''}`;

/** Whether it would be mended without asking. */
export const isSafe = ({ mend, muted, severity }: Finding): boolean =>
  muted === undefined && severity !== 'hint' && mend?.kind === 'changes' && mend.safe;

/** How many of the findings could be mended without asking. */
export const countSafe = ({ findings }: Review): number => findings.filter(isSafe).length;
