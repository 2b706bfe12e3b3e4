// Evaluation, labels, decisions, money. Rates are shares from 0 to 1.

/**
 * Units an arm of an A/B test needs to see an absolute change, at 5 % two-sided and 80 % power:
 * 16 is about 2 × (1.96 + 0.84)² (van Belle, Statistical Rules of Thumb).
 */
export const samplePerArm = (variance: number, change: number): number =>
  (16 * variance) / change ** 2;

/** Variance of a yes or no. */
export const rateVariance = (rate: number): number => rate * (1 - rate);

/** Whole weeks in days, so that every weekday counts alike. */
export const wholeWeeks = (days: number): number => Math.ceil(days / 7) * 7;

/** Absolute change that so many units an arm can show: the same formula, turned round. */
export const detectableChange = (deviation: number, perArm: number): number =>
  (4 * deviation) / Math.sqrt(perArm);

/** Rows that pin a rate down to plus or minus `error`, 95 times in 100; for recall count positives. */
export const testRows = (rate: number, error: number): number =>
  Math.ceil((1.96 ** 2 * rateVariance(rate)) / error ** 2);

/** Rows to draw at random for so many positives. */
export const rowsForPositives = (positives: number, rate: number): number => positives / rate;

/** Cost of labels; add about a tenth for golden items and rework. The price is an estimate. */
export const labelCost = (items: number, annotators: number, price: number): number =>
  items * annotators * price;

export const labelDays = (
  items: number,
  annotators: number,
  people: number,
  perPersonAndDay: number,
): number => (items * annotators) / (people * perPersonAndDay);

/** Largest share that people can review; the threshold is that quantile of the score. */
export const reviewableShare = (capacityPerDay: number, volumePerDay: number): number =>
  capacityPerDay / volumePerDay;

/** Act above this probability. Needs calibrated scores; right decisions are taken to cost nothing. */
export const costThreshold = (costFalsePositive: number, costFalseNegative: number): number =>
  costFalsePositive / (costFalsePositive + costFalseNegative);

/**
 * The real probability behind one learned with a share of negatives kept. It undoes random
 * thinning of negatives, nothing else (Haupt, Recalibration after Negative Sampling).
 */
export const correctPrior = (learned: number, negativesKept: number): number =>
  learned / (learned + (1 - learned) / negativesKept);

/**
 * Population stability index of two lists of shares. The limits 0.1 and 0.25 are custom, not
 * theory, and depend on bins and sample size. Every share must be above zero.
 */
export const stabilityIndex = (expected: readonly number[], actual: readonly number[]): number =>
  expected.reduce((sum, share, bin) => {
    const now = actual[bin] ?? share;
    return sum + (now - share) * Math.log(now / share);
  }, 0);

/** What exploring costs, as a share of the metric. */
export const explorationCost = (share: number, relativeDrop: number): number =>
  share * relativeDrop;

/** Cost of 1,000 predictions of a fleet sized for the peak at mean traffic: idle hours are in it. */
export const costPerThousand = (replicas: number, pricePerHour: number, meanQps: number): number =>
  ((replicas * pricePerHour) / (meanQps * 3600)) * 1000;

/** Whether a year's gain pays for running and people: closes the loop to the business goal. */
export const isWorthIt = (
  uplift: number,
  baseValue: number,
  runCost: number,
  teamCost: number,
): boolean => uplift * baseValue > runCost + teamCost;
