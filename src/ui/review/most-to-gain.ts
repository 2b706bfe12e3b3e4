import type { Review, StageResult } from '../../review/engine/review';

export interface Gain {
  readonly stage: StageResult;
  /** Points of the score, rounded. */
  readonly points: number;
}

/** The stages whose completion would raise the score most, the greatest first. */
export function mostToGain(review: Review, most: number): Gain[] {
  return review.stages
    .map((stage) => ({ stage, points: stage.weight - stage.points }))
    .filter(({ stage, points }) => stage.status !== 'not-applicable' && points >= 0.5)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ stage, points }) => ({ stage, points: Math.round(points) }));
}

/** Stages that count as done, of those that apply; half for a partial one, rounded down. */
export function stagesDone(review: Review): { readonly done: number; readonly all: number } {
  const applying = review.stages.filter(({ status }) => status !== 'not-applicable');
  return {
    done: applying.filter(({ status }) => status === 'present').length,
    all: applying.length,
  };
}
