import type { Review, StageResult } from '../../review/engine/review';

/** The stage whose completion would raise the score most, and by how many points. */
export function mostToGain(
  review: Review,
): { readonly stage: StageResult; readonly points: number } | undefined {
  let best: { stage: StageResult; points: number } | undefined;
  for (const stage of review.stages) {
    const points = stage.status === 'not-applicable' ? 0 : stage.weight - stage.points;
    if (points > (best?.points ?? 0)) best = { stage, points };
  }
  return best === undefined || best.points < 0.5
    ? undefined
    : { stage: best.stage, points: Math.round(best.points) };
}

/** Stages that count as done, of those that apply; half for a partial one, rounded down. */
export function stagesDone(review: Review): { readonly done: number; readonly all: number } {
  const applying = review.stages.filter(({ status }) => status !== 'not-applicable');
  return {
    done: applying.filter(({ status }) => status === 'present').length,
    all: applying.length,
  };
}
