import type { Board, Constraints } from '../../core/board';
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

/** Limits of the brief that are numbers. */
export type NumberField = {
  [K in keyof Constraints]-?: NonNullable<Constraints[K]> extends number ? K : never;
}[keyof Constraints];

/**
 * A number of the brief that can be meant: none is below zero. What cannot be counts as not
 * stated, and constraints/inconsistent says so.
 */
export function limitOf({ constraints }: Board, field: NumberField): number | undefined {
  const value: Constraints[NumberField] = constraints[field];
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;
}
