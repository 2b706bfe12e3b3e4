import type { Grouping, GroupingPart } from '../../framework/groupings';
import type { Review, StageResult } from './review';

/** A part of a grouping with its stages on one board. */
export interface ReviewedPart {
  readonly part: GroupingPart;
  readonly stages: readonly StageResult[];
  /** Points earned of those that could be, 0 to 100, rounded; 0 where none of it applies. */
  readonly share: number;
}

/** The same review walked through by the parts of a grouping. */
export const partsOf = ({ stages }: Pick<Review, 'stages'>, { parts }: Grouping): ReviewedPart[] =>
  parts.map((part) => {
    const own = stages.filter(({ id }) => part.stages.includes(id));
    const weight = own.reduce((sum, stage) => sum + stage.weight, 0);
    const points = own.reduce((sum, stage) => sum + stage.points, 0);
    return { part, stages: own, share: weight === 0 ? 0 : Math.round((100 * points) / weight) };
  });
