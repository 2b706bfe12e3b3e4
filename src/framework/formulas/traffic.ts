// Traffic, capacity, latency. Units stand in the names; decimal units throughout.

const SECONDS_A_DAY = 86_400;

/** Mean requests a second of daily users who each make so many requests a day. */
export const meanQps = (dau: number, requestsPerUserPerDay: number): number =>
  (dau * requestsPerUserPerDay) / SECONDS_A_DAY;

/** Peak requests a second. The factor is an estimate: 2 to 5, more for sales and sport. */
export const peakQps = (meanQps: number, peakFactor: number): number => meanQps * peakFactor;

/** Requests a second at a hop behind a cache, where one request makes `fanOut` calls to it. */
export const hopQps = (peakQps: number, fanOut: number, hitRate: number): number =>
  peakQps * fanOut * (1 - hitRate);

/**
 * Instances needed. Utilisation is an estimate, 0.6 to 0.7: queueing delay grows as 1 / (1 − ρ)
 * (Harchol-Balter, Performance Modeling and Design of Computer Systems).
 */
export const replicas = (hopQps: number, replicaQps: number, utilisation: number): number =>
  Math.ceil(hopQps / (replicaQps * utilisation));

/** Instances that still suffice when one of the zones is lost. */
export const replicasWithZoneLost = (replicas: number, zones: number): number =>
  Math.ceil((replicas * zones) / (zones - 1));

/** Requests in flight of a stable system (Little's law, on means): sizes pools and batch slots. */
export const inFlight = (qps: number, meanLatencySec: number): number => qps * meanLatencySec;

/** Mean response time of one server at utilisation ρ: shows the shape, predicts nothing (M/M/1). */
export const responseMs = (serviceMs: number, utilisation: number): number =>
  serviceMs / (1 - utilisation);

/**
 * Sum of the p99 of serial hops. Percentiles do not add: usually too high, yet no bound. What
 * always holds: the chance of more than this is at most 1 % a hop. Call it a budget.
 */
export const serialLatencyMs = (p99Ms: readonly number[]): number =>
  p99Ms.reduce((sum, ms) => sum + ms, 0);

/** Share of requests that meet at least one slow call among n independent ones that all must answer. */
export const slowShare = (share: number, calls: number): number => 1 - (1 - share) ** calls;

/** The quantile that each of n parallel calls must keep, so that all keep `quantile`. */
export const quantilePerCall = (quantile: number, calls: number): number => quantile ** (1 / calls);

/** Time of parallel branches: that of the slowest, not the sum. */
export const parallelLatencyMs = (branchesMs: readonly number[]): number =>
  Math.max(0, ...branchesMs);

/** Mean time behind a cache. Its p99 improves only when misses are below 1 %. */
export const cachedMs = (hitRate: number, hitMs: number, missMs: number): number =>
  hitRate * hitMs + (1 - hitRate) * missMs;

/** Availability of parts that all must work, failures independent. */
export const serialAvailability = (parts: readonly number[]): number =>
  parts.reduce((product, part) => product * part, 1);

/** Availability with a fallback, failures independent. */
export const availabilityWithFallback = (main: number, fallback: number): number =>
  1 - (1 - main) * (1 - fallback);

/** Bytes a second that leave at peak. */
export const egressBytesPerSec = (peakQps: number, responseBytes: number): number =>
  peakQps * responseBytes;
