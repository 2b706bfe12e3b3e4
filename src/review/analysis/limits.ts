import type { Board } from '../../core/board';
import { isFilled } from './words';

/** Which of the three kinds of limits the brief states. */
export function statedLimits({ constraints }: Board): {
  readonly latency: boolean;
  readonly freshness: boolean;
  readonly time: boolean;
  readonly volume: boolean;
  readonly privacy: boolean;
} {
  const { latencyP50Ms, latencyP99Ms, dau, peakQps, itemsPerDay, privacy } = constraints;
  const latency = latencyP99Ms !== undefined || latencyP50Ms !== undefined;
  const freshness = isFilled(constraints.freshness) || isFilled(constraints.deadline);
  return {
    latency,
    freshness,
    time: latency || freshness,
    volume: peakQps !== undefined || itemsPerDay !== undefined || dau !== undefined,
    privacy: privacy?.personalData !== undefined || isFilled(privacy?.notes),
  };
}
