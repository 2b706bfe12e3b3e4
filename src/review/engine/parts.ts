import type { StageId } from '../../framework/steps';
import type { Review, StageResult } from './review';

interface Part {
  readonly stages: readonly StageId[];
}

/** A part of a grouping with its stages on one board. */
export interface ReviewedPart<P extends Part> {
  readonly part: P;
  /** In the part's own order. */
  readonly stages: readonly StageResult[];
  /** Points earned of those that could be, 0 to 100, rounded; 0 where none of it applies. */
  readonly share: number;
}

/** The same review walked through by the parts of a grouping. */
export function partsOf<P extends Part>(
  { stages }: Pick<Review, 'stages'>,
  parts: readonly P[],
): ReviewedPart<P>[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return parts.map((part) => {
    const own = part.stages.flatMap((id) => byId.get(id) ?? []);
    const weight = own.reduce((sum, stage) => sum + stage.weight, 0);
    const points = own.reduce((sum, stage) => sum + stage.points, 0);
    return { part, stages: own, share: weight === 0 ? 0 : Math.round((100 * points) / weight) };
  });
}
