// Training.

/** Floating-point operations to train a dense transformer; long attention is not counted (Kaplan et al.). */
export const trainFlops = (params: number, tokens: number): number => 6 * params * tokens;

/**
 * GPU hours. `peakFlops` of one card a second; utilisation is an estimate, 0.3 to 0.5. Failures
 * and trials come on top.
 */
export const trainGpuHours = (flops: number, peakFlops: number, utilisation: number): number =>
  flops / (peakFlops * utilisation) / 3600;

/** Bytes of weights, gradients and states in mixed precision with Adam (Rajbhandari et al., ZeRO); activations on top. */
export const trainBytes = (params: number): number => params * 16;

/** Seconds of one pass over the rows; tabular models are bound by input, not by arithmetic. */
export const epochSec = (rows: number, rowsPerSecPerWorker: number, workers: number): number =>
  rows / (rowsPerSecPerWorker * workers);

/** Hours of a search, less the share that stopping early saves. */
export const searchHours = (trials: number, hoursPerTrial: number, savedShare: number): number =>
  trials * hoursPerTrial * (1 - savedShare);

/**
 * Days between trainings that keep the loss of quality tolerable. The loss a day comes from a
 * replay with ageing models; no shorter than label delay, training and release together.
 */
export const retrainEveryDays = (toleratedLoss: number, lossPerDay: number): number =>
  toleratedLoss / lossPerDay;

/** Age in days of the newest data that a model has seen, just before the next one replaces it. */
export const worstDataAgeDays = (
  labelDelayDays: number,
  intervalDays: number,
  pipelineDays: number,
): number => labelDelayDays + intervalDays + pipelineDays;

/** Hours of a batch; it must fit its window with room for one more try. */
export const batchHours = (items: number, secPerItem: number, parallel: number): number =>
  (items * secPerItem) / parallel / 3600;
