import { STAGES } from '../../framework/steps';
import { SEVERITIES, type Finding } from './review';

const stageRank = new Map<string | null, number>(STAGES.map(({ id }, i) => [id, i]));
const AFTER_ALL = STAGES.length;

/**
 * Most important next thing first: errors before warnings before hints, and within them in the
 * order in which a design is made, for a goal decides about all that follows.
 */
export const orderFindings = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (stageRank.get(a.stage) ?? AFTER_ALL) - (stageRank.get(b.stage) ?? AFTER_ALL),
  );
