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
 * How strict a check is: as the command line says; else as the board or its config does, but so
 * that what it is to fail on is reported; else as strict as can be.
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
