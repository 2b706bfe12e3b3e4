import { applyChanges } from '../../core/apply-changes';
import type { Board } from '../../core/board';
import type { StageId } from '../../framework/steps';
import type { Finding, Mend, Review } from './review';

/** Nodes and edges that may be read again in checking mends; a large board keeps them unchecked. */
const BUDGET = 4000;
/** How many further mends one may need: a new source brings personal data, which wants redaction. */
const MOST_ROUNDS = 4;

export interface Reviewers {
  /** Without mends, hence quick. */
  readonly check: (board: Board) => Review;
  readonly plan: (board: Board) => Review;
}

type Changes = Extract<Mend, { readonly kind: 'changes' }>;

/**
 * Tries each mend and keeps the promise that accepting it takes its finding away, brings no new
 * error but in a stage that it makes applicable, and does not lower the score. One that brings
 * an error takes the mend of that error along; one that cannot be made good is not offered.
 */
export function withSoundMends(board: Board, review: Review, reviewers: Reviewers): Review {
  const size = board.nodes.size + board.edges.size;
  let left = BUDGET - size;
  const findings = review.findings.map((finding): Finding => {
    const { mend, ...bare } = finding;
    if (mend?.kind !== 'changes') return finding;
    if (left < size) return finding;
    const tried = (read: number): void => {
      left -= read;
    };
    const sound = makeSound(board, review, finding, mend, reviewers, tried);
    return sound === undefined ? bare : { ...bare, mend: sound };
  });
  return { ...review, findings };
}

function makeSound(
  board: Board,
  before: Review,
  finding: Finding,
  mend: Changes,
  { check, plan }: Reviewers,
  tried: (size: number) => void,
): Changes | undefined {
  let current = board;
  let next = mend;
  const changes: Changes['changes'][number][] = [];
  const created: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Placeholders are ids as good as any while the mend is only tried.
    const applied = applyChanges(current, next.changes);
    if (!applied.ok) return undefined;
    current = applied.value;
    changes.push(...next.changes);
    created.push(...next.created);
    tried(current.nodes.size + current.edges.size);
    const after = check(current);
    const [error] = newErrors(before, after);
    if (error === undefined) {
      const good = !isOpen(after, finding) && !isWorse(before, after);
      if (!good) return undefined;
      const opens = newlyApplicable(before, after);
      const safe = mend.safe && next.safe;
      return { ...mend, changes, created, safe, ...(opens.length === 0 ? {} : { opens }) };
    }
    tried(current.nodes.size + current.edges.size);
    const further = plan(current).findings.find(
      ({ rule, anchor }) => rule === error.rule && anchor === error.anchor,
    )?.mend;
    if (further?.kind !== 'changes') return undefined;
    next = further;
  }
  return undefined;
}

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
