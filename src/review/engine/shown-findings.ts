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
