import { expect, test } from 'vitest';
import * as decisions from './decisions';
import * as llm from './language-model';
import * as storage from './storage';
import * as traffic from './traffic';
import * as training from './training';

const MB = 1e6;
const GB = 1e9;
const TB = 1e12;

// One running example: five million users a day, twenty actions each.
test.each<[string, number, number, number]>([
  ['mean QPS', traffic.meanQps(5e6, 20), 1157, 1],
  ['peak QPS', traffic.peakQps(1157.4, 3), 3472, 1],
  ['QPS behind a cache', traffic.hopQps(3472, 1, 0.8), 694, 1],
  ['replicas', traffic.replicas(3472, 500, 0.7), 10, 0],
  ['replicas with a zone lost', traffic.replicasWithZoneLost(10, 3), 15, 0],
  ['in flight', traffic.inFlight(3472, 0.08), 278, 1],
  ['response at 0.7', traffic.responseMs(10, 0.7), 33, 1],
  ['response at 0.9', traffic.responseMs(10, 0.9), 100, 0.1],
  ['serial latency', traffic.serialLatencyMs([5, 30, 20, 80, 20]), 155, 0],
  ['slow share of 100 calls', traffic.slowShare(0.01, 100), 0.63, 0.01],
  ['quantile a call of 20', traffic.quantilePerCall(0.99, 20), 0.9995, 0.0001],
  ['parallel', traffic.parallelLatencyMs([40, 25, 30]), 40, 0],
  ['cached', traffic.cachedMs(0.8, 2, 60), 13.6, 0.01],
  [
    'five nines in a row',
    traffic.serialAvailability([0.999, 0.999, 0.999, 0.999, 0.999]),
    0.995,
    1e-4,
  ],
  ['with a fallback', traffic.availabilityWithFallback(0.999, 0.99), 0.99999, 1e-7],
  ['egress', traffic.egressBytesPerSec(3472, 20_000), 69 * MB, 0.5 * MB],

  ['a year of events', storage.storageBytesPerYear(100e6, 500, 3, 4), 13.7 * TB, 0.05 * TB],
  ['a stream', storage.streamBytesPerSec(5e9, 3, 1000), 174 * MB, 0.5 * MB],
  ['partitions', storage.partitions(174, 10), 18, 0],
  ['feature keys', storage.featureKeysPerSec(3472, 500, 0), 1.74e6, 0.005e6],
  ['feature keys with a cache', storage.featureKeysPerSec(3472, 500, 0.9), 177e3, 1e3],
  ['feature memory', storage.featureBytes(50e6, 100, 8, 1.5), 60 * GB, 0],
  ['flat index', storage.flatIndexBytes(100e6, 256, 4), 102 * GB, 0.5 * GB],
  ['HNSW index', storage.hnswIndexBytes(100e6, 256, 32), 128 * GB, 0.1 * GB],
  ['IVF-PQ index', storage.ivfPqIndexBytes(100e6, 64, 65_536, 256), 7.267 * GB, 0.01 * GB],
  ['shards', storage.indexShards(128 * GB, 48 * GB), 4, 0],
  ['embedding again', storage.reembedSec(500e6, 400, 20), 62_500, 0],
  [
    'age after jobs',
    storage.worstAgeSec([
      { intervalSec: 3600, runSec: 600 },
      { intervalSec: 900, runSec: 300 },
    ]),
    5400,
    0,
  ],
  ['embedding table with Adam', storage.embeddingTableBytes(100e6, 64, 2), 76.8 * GB, 0.1 * GB],

  ['training flops', training.trainFlops(1e9, 20e9), 1.2e20, 0],
  ['GPU hours', training.trainGpuHours(1.2e20, 989e12, 0.4), 84, 0.5],
  ['training memory', training.trainBytes(7e9), 112 * GB, 0],
  ['an epoch', training.epochSec(1e9, 50_000, 8), 2500, 0],
  ['a search', training.searchHours(50, 2, 0.5), 50, 0],
  ['retraining', training.retrainEveryDays(0.02, 0.005), 4, 1e-9],
  ['age of training data', training.worstDataAgeDays(30, 7, 1), 38, 0],
  ['a batch', training.batchHours(10e6, 0.2, 64), 8.7, 0.05],

  ['weights', llm.weightBytes(70e9, 2), 140 * GB, 0],
  ['keys and values a token', llm.kvBytesPerToken(80, 8, 128, 2), 327_680, 0],
  ['sequences', llm.concurrentSequences(320 * GB, 140 * GB, 327_680, 2000), 225, 0],
  ['decoding', llm.decodeTokensPerSec(3.35e12, 16 * GB), 209, 0.5],
  ['reading the prompt', llm.prefillSec(8e9, 2000, 989e12, 0.5), 0.065, 0.001],
  ['an answer', llm.answerSec(0.45, 300, 0.04), 12.4, 0.05],
  ['cost of an answer', llm.answerCost(3000, 300, 0.5e-6, 1.5e-6), 0.00195, 1e-8],
  [
    'a prompt',
    llm.promptTokens({ system: 500, passages: 8, passageTokens: 512, history: 1000, question: 60 }),
    5656,
    0,
  ],

  ['A/B sample', decisions.samplePerArm(decisions.rateVariance(0.05), 0.001), 760_000, 1],
  ['whole weeks', decisions.wholeWeeks(7.6), 14, 0],
  ['detectable change', decisions.detectableChange(Math.sqrt(0.0475), 760_000), 0.001, 1e-6],
  ['test rows', decisions.testRows(0.9, 0.02), 865, 0],
  ['rows for positives', decisions.rowsForPositives(400, 0.001), 400_000, 1e-6],
  ['cost of labels', decisions.labelCost(50_000, 3, 0.1), 15_000, 1e-6],
  ['days of labelling', decisions.labelDays(50_000, 3, 20, 600), 12.5, 0],
  ['reviewable share', decisions.reviewableShare(4000, 60e6), 0.000067, 1e-6],
  ['threshold by cost', decisions.costThreshold(5, 100), 0.048, 0.001],
  ['corrected prior', decisions.correctPrior(0.2, 0.1), 0.024, 0.001],
  ['stability index', decisions.stabilityIndex([0.2, 0.3, 0.5], [0.3, 0.3, 0.4]), 0.063, 0.001],
  ['exploration', decisions.explorationCost(0.02, 0.3), 0.006, 1e-9],
  ['cost of a thousand', decisions.costPerThousand(10, 0.4, 1157), 0.00096, 1e-5],
])('%s', (_, actual, expected, tolerance) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
});

test('worth it or not', () => {
  expect(decisions.isWorthIt(0.01, 20e6, 60_000, 100_000)).toBe(true);
  expect(decisions.isWorthIt(0.005, 20e6, 60_000, 100_000)).toBe(false);
});
