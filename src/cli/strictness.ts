import { STRICTNESS, type Board, type Strictness } from '../core/board';
import type { Severity } from '../review/engine/review';
import type { CheckCommand } from './check-options';

/** How strict one has to be at least for findings of a severity to be reported. */
const REPORTS: { readonly [S in Severity]: Strictness } = {
  error: 'sketch',
  warning: 'practice',
  hint: 'review',
};

/**
 * How strict a check is: what the command line says. Where it says nothing, what the board or its
 * config does, made stricter where that would leave out what the check has to fail on. Where nobody
 * says anything, all is reported.
 */
export function strictnessFor(
  { strictness, failOn }: Pick<CheckCommand, 'strictness' | 'failOn'>,
  { settings }: Board,
): Strictness {
  if (strictness !== undefined) return strictness;
  const set = settings.strictness ?? 'review';
  const needed = REPORTS[failOn];
  return STRICTNESS.indexOf(needed) > STRICTNESS.indexOf(set) ? needed : set;
}
