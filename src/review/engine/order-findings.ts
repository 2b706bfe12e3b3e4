import { STAGES } from '../../framework/steps';
import { SEVERITIES, type Finding } from './review';

const stageRank = new Map<string | null, number>(STAGES.map(({ id }, i) => [id, i]));
const AFTER_ALL = STAGES.length;

/** Without a model nothing of the data can be put in its place. */
const isNoModel = ({ rule }: Finding): boolean => rule === 'model-selection/missing';
const BEFORE_DATA = (stageRank.get('data-collection') ?? 0) - 0.5;

const rankOf = (finding: Finding): number =>
  isNoModel(finding) ? BEFORE_DATA : (stageRank.get(finding.stage) ?? AFTER_ALL);

/**
 * Most important next thing first: errors before warnings before hints, and within them in the
 * order in which a design is made, for a goal decides about all that follows. A model that is not
 * there comes before the data: its mend brings what the data lacks.
 */
export const orderFindings = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || rankOf(a) - rankOf(b),
  );
