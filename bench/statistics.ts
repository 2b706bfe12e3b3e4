/** The median; of an even count, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Two-sided 95 % quantiles of Student's t, by degrees of freedom; beyond the table, the normal's. */
const T_95 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12,
  2.11, 2.1, 2.09, 2.09,
];

export interface Ratio {
  /** Geometric mean of ours / theirs. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The ratio of paired runs with its 95 % interval, from the logarithms of the pairs' ratios. */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Ratio {
  const logs = ours.map((value, i) => Math.log(value / (theirs[i] ?? Number.NaN)));
  const n = logs.length;
  const mean = logs.reduce((sum, x) => sum + x, 0) / n;
  const variance = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const half = (T_95[n - 2] ?? 1.96) * Math.sqrt(variance / n);
  return { mean: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) };
}
