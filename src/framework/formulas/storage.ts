// Data, features, indexes. Decimal units: 1 GB is 10⁹ bytes.

const SECONDS_A_DAY = 86_400;

/**
 * Bytes that a year of events takes. Columnar compression is an estimate, 3 to 10; object
 * stores price replication in: then it is 1.
 */
export const storageBytesPerYear = (
  eventsPerDay: number,
  bytesPerEvent: number,
  replication: number,
  compression: number,
): number => (eventsPerDay * bytesPerEvent * 365 * replication) / compression;

/** Bytes a second that a stream takes in at peak; times replication is what it writes. */
export const streamBytesPerSec = (
  eventsPerDay: number,
  peakFactor: number,
  bytesPerEvent: number,
): number => (eventsPerDay / SECONDS_A_DAY) * peakFactor * bytesPerEvent;

/** Partitions of a stream; also at least as many as there are parallel consumers. */
export const partitions = (peakMBPerSec: number, partitionMBPerSec: number): number =>
  Math.ceil(peakMBPerSec / partitionMBPerSec);

/** Keys read a second: one for the user, and one a candidate that is not in the process's memory. */
export const featureKeysPerSec = (
  peakQps: number,
  candidates: number,
  itemHitRate: number,
): number => peakQps * (1 + candidates * (1 - itemHitRate));

/** Bytes of an online feature store. The overhead decides a factor of ten: packed rows 1.5, hashes 14. */
export const featureBytes = (
  entities: number,
  features: number,
  bytesPerValue: number,
  overhead: number,
): number => entities * features * bytesPerValue * overhead;

/** Bytes of an exact index: 4 a value as fp32, 2 as fp16, 1 as int8. */
export const flatIndexBytes = (vectors: number, dim: number, bytesPerValue: number): number =>
  vectors * dim * bytesPerValue;

/** Bytes of an HNSW index of fp32 vectors with M links a vector (the guideline of Faiss). */
export const hnswIndexBytes = (vectors: number, dim: number, links: number): number =>
  vectors * (dim * 4 + links * 2 * 4);

/** Bytes of an IVF-PQ index. Recall falls: score the top again with full vectors. */
export const ivfPqIndexBytes = (
  vectors: number,
  codeBytes: number,
  lists: number,
  dim: number,
): number => vectors * (codeBytes + 8) + lists * dim * 4;

/** Shards of an index, with a fifth of room. Every query visits every shard. */
export const indexShards = (bytes: number, usableRamBytes: number): number =>
  Math.ceil((bytes * 1.2) / usableRamBytes);

/** Seconds to embed all items again; the swap takes twice the memory of the index. */
export const reembedSec = (items: number, itemsPerSec: number, gpus: number): number =>
  items / (itemsPerSec * gpus);

/** Greatest age of data after jobs in a row: an hourly job does not give hourly freshness. */
export const worstAgeSec = (jobs: readonly { intervalSec: number; runSec: number }[]): number =>
  jobs.reduce((sum, { intervalSec, runSec }) => sum + intervalSec + runSec, 0);

/** Bytes of a table of fp32 embeddings with the optimiser's states: 0 when serving, 2 for Adam. */
export const embeddingTableBytes = (
  vocabulary: number,
  dim: number,
  optimiserStates: number,
): number => vocabulary * dim * 4 * (1 + optimiserStates);
