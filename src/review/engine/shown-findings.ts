import type { Strictness } from '../../core/board';
import type { Finding } from './review';

/**
 * What of a review is shown while drawing; the score counts all of it. Sketch: only what is
 * wrong in what is drawn. Practice: also what is missing. Review: hints as well.
 */
export function shownFindings(
  findings: readonly Finding[],
  strictness: Strictness = 'practice',
): Finding[] {
  if (strictness === 'review') return [...findings];
  const serious = findings.filter(({ severity }) => severity !== 'hint');
  return strictness === 'practice'
    ? serious
    : serious.filter(({ severity, rule }) => severity === 'error' && !rule.endsWith('/missing'));
}

/** While there are fewer parts than this, how much is missing is no news. */
export const A_FEW = 6;
/** How many findings are shown unasked: more would be a list, not a next step. */
const WORST = 5;

/** Of what is shown the part that is shown unasked: one part is not told five things. */
export const unasked = (
  shown: readonly Finding[],
  parts: number,
  strictness: Strictness = 'practice',
): readonly Finding[] =>
  strictness === 'review' ? shown : shown.slice(0, Math.min(WORST, Math.max(1, parts)));
