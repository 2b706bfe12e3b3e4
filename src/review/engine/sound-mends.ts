import { applyChanges } from '../../core/apply-changes';
import type { Board } from '../../core/board';
import type { StageId } from '../../framework/steps';
import type { Finding, Mend, Review } from './review';

/** How many further mends one may need: a new source brings personal data, which wants redaction. */
const MOST_ROUNDS = 4;

export interface Reviewers {
  /** Without mends, hence quick. */
  readonly check: (board: Board) => Review;
  readonly plan: (board: Board) => Review;
}

type Changes = Extract<Mend, { readonly kind: 'changes' }>;

/** A mend that was tried. */
export interface Tried {
  /** Its place among the findings. */
  readonly place: number;
  readonly finding: Finding;
  /** Undefined where it cannot keep its promise, and must not be offered. */
  readonly mend: Changes | undefined;
  /** Nodes and edges that were read to find out. */
  readonly read: number;
}

/**
 * Tries mends one by one, in the order of the findings, each as soon as the next is asked for:
 * a trial is a review of its own. What passes keeps the promise that accepting it takes its
 * finding away, brings no new error but in a stage that it makes applicable, and does not lower
 * the score. One that brings an error takes the mend of that error along.
 */
export function* tryMends(
  board: Board,
  planned: Review,
  reviewers: Reviewers,
  wanted: (finding: Finding) => boolean = () => true,
): Generator<Tried> {
  for (const [place, finding] of planned.findings.entries()) {
    const { mend } = finding;
    if (mend?.kind === 'changes' && wanted(finding)) {
      yield { place, finding, ...makeSound(board, planned, finding, mend, reviewers) };
    }
  }
}

function makeSound(
  board: Board,
  before: Review,
  finding: Finding,
  mend: Changes,
  { check, plan }: Reviewers,
): Pick<Tried, 'mend' | 'read'> {
  let current = board;
  let next = mend;
  let read = 0;
  const changes: Changes['changes'][number][] = [];
  const created: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Placeholders are ids as good as any while the mend is only tried.
    const applied = applyChanges(current, next.changes);
    if (!applied.ok) break;
    current = applied.value;
    changes.push(...next.changes);
    created.push(...next.created);
    read += sizeOf(current);
    const after = check(current);
    const [error] = newErrors(before, after);
    if (error === undefined) {
      if (isOpen(after, finding) || isWorse(before, after)) break;
      const opens = newlyApplicable(before, after);
      const safe = mend.safe && next.safe;
      const sound = { ...mend, changes, created, safe, ...(opens.length === 0 ? {} : { opens }) };
      return { mend: sound, read };
    }
    read += sizeOf(current);
    const further = plan(current).findings.find(
      ({ rule, anchor }) => rule === error.rule && anchor === error.anchor,
    )?.mend;
    if (further?.kind !== 'changes') break;
    next = further;
  }
  return { mend: undefined, read };
}

/** What a review of it has to read. */
export const sizeOf = ({ nodes, edges }: Board): number => nodes.size + edges.size;

const isOpen = ({ findings }: Review, { rule, anchor }: Finding): boolean =>
  findings.some((other) => other.rule === rule && other.anchor === anchor);

/** Stages that the change made applicable may ask for what they lack. */
const newlyApplicable = (before: Review, after: Review): StageId[] =>
  after.stages
    .filter(
      ({ status }, i) =>
        status !== 'not-applicable' && before.stages[i]?.status === 'not-applicable',
    )
    .map(({ id }) => id);

function newErrors(before: Review, after: Review): Finding[] {
  const known = new Set(
    before.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  const stages: ReadonlySet<string | null> = new Set(newlyApplicable(before, after));
  return after.findings.filter(
    ({ severity, rule, stage }) => severity === 'error' && !known.has(rule) && !stages.has(stage),
  );
}

const isWorse = (before: Review, after: Review): boolean =>
  after.score.total < before.score.total && newlyApplicable(before, after).length === 0;
