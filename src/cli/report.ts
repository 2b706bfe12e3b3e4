import type { Strictness } from '../core/board';
import { SEVERITIES, type Finding, type Review, type Severity } from '../review/engine/review';
import { shownFindings } from '../review/engine/shown-findings';
import type { OpenBoard } from './open-board';
import type { Place, Places } from './places';

/** One mend: of which finding, where, and what it did. */
export interface FixedFinding {
  readonly rule: string;
  readonly anchor?: string;
  /** In the file as it is afterwards. */
  readonly line: number;
  /** Ids of what it is about, the most telling first. */
  readonly about: readonly string[];
  /** What was done, as its button says it. */
  readonly label: string;
  /** False in a dry run. */
  readonly written: boolean;
}

/** One file with its review: what every report is made from. */
export interface FileReview extends Pick<OpenBoard, 'file' | 'board' | 'text'> {
  readonly review: Review;
  /** How much of the review is reported. */
  readonly strictness: Strictness;
  /** What --fix did, or with --dry-run would do. */
  readonly fixed: readonly FixedFinding[];
}

/** The findings that were not set aside. */
export const openFindings = ({ review }: FileReview): Finding[] =>
  review.findings.filter(({ muted }) => muted === undefined);

/** The findings that are problems: not set aside, and asked for. They decide the exit code. */
export const problemsOf = (file: FileReview): Finding[] =>
  shownFindings(openFindings(file), file.strictness);

/** Whether a finding weighs at least as much. */
export const isAtLeast = ({ severity }: Pick<Finding, 'severity'>, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

type Concerned = Pick<Finding, 'nodes' | 'edges' | 'anchor' | 'step'>;

/** Code scanning and annotations need a line, also for what is nowhere in the file. */
const START = { line: 1, column: 1 } as const;

/**
 * Where a finding stands in its file: at the first node that it is about, else at its edge, goal
 * or metric; one about the framing at the brief; all others, and those of pictures, at the start.
 */
export function placeInFile(
  { nodes, edges, anchor, step }: Concerned,
  { byId, brief }: Places,
): Pick<Place, 'line' | 'column'> & Partial<Place> {
  for (const id of [...nodes, ...edges, ...(anchor === undefined ? [] : [anchor])]) {
    const place = byId.get(id);
    if (place) return place;
  }
  return (step === 'framing' ? brief : undefined) ?? START;
}
