import { SEVERITIES, type Finding, type Review, type Severity } from '../review/engine/review';
import type { OpenBoard } from './open-board';

/** One file with its review: what every report is made from. */
export interface FileReview extends Pick<OpenBoard, 'file' | 'board' | 'text'> {
  readonly review: Review;
  /** What --fix did, a line a mend. */
  readonly fixed: readonly string[];
}

/** The findings that were not set aside. */
export const openFindings = ({ review }: FileReview): Finding[] =>
  review.findings.filter(({ muted }) => muted === undefined);

/** Whether a finding weighs at least as much. */
export const isAtLeast = ({ severity }: Finding, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/**
 * The line of a board file where a node or an edge begins, from 1; undefined for pictures, and
 * for what has no place of its own.
 */
export function lineOf({ nodes, edges }: Finding, text: string): number | undefined {
  const [id] = [...nodes, ...edges];
  if (id === undefined) return undefined;
  const list = text.indexOf(nodes.length > 0 ? '"nodes": [' : '"edges": [');
  const at = list < 0 ? -1 : text.indexOf(`"id": ${JSON.stringify(id)}`, list);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
