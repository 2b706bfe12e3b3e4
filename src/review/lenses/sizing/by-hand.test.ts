import { expect, test } from 'vitest';
import type { Constraints, PropertyValue } from '../../../core/board';
import { bundledLibrary as library } from '../../../library/bundled';
import { BoardGraph } from '../../engine/board-graph';
import { board } from '../../test-board';
import { throughputLens, type Calculation } from '../throughput';
import type { FormulaId } from '../throughput-reading';

/** All that the lens calculates about a board. */
function allOf(text: string, constraints: Constraints): Calculation[] {
  const { mean, peak, rows, sizes, cost } = throughputLens(
    new BoardGraph(board(text, { constraints }), library),
  );
  return [
    ...(mean ? [mean] : []),
    ...(peak ? [peak] : []),
    ...(cost ? [cost] : []),
    ...rows.flatMap(({ load, needed, more }) => [load, ...(needed ? [needed] : []), ...more]),
    ...sizes,
  ];
}

const traffic: Constraints = { dau: 5_000_000, requestsPerUserPerDay: 20 };
const peak: Constraints = { peakQps: 3472 };
/** A caller that waits for one part, which is written in its place. */
const asks = (part: string) => `app:client-app -request-> ${part} -response-> app`;
const server = (properties: string) => asks(`svc:app-service(${properties})`);
const model = (properties: string) =>
  `app:client-app -request-> svc:app-service -request-> llm:llm-server(${properties}) -response-> svc -response-> app`;
const trainer = (properties: string) =>
  `clicks:event-log > set:dataset-builder(rows=1000000000, schedule=daily) -dataset-> train:model-trainer(${properties})`;

/** Worked by hand, in the numbers of the framework's tables: formula, board, brief, value, slack. */
test.each<[FormulaId, string, Constraints, number, number]>([
  // 5,000,000 × 20 ÷ 86,400
  ['mean-qps', asks('svc:app-service'), traffic, 1157.4, 0.1],
  // 1,157.4 × 3
  ['peak-qps', asks('svc:app-service'), traffic, 3472.2, 0.1],
  // 3,472 × 1 × 0.2 behind a cache with 80 % hits
  [
    'hop-qps',
    'app:client-app -request-> hot:cache(hitRate=0.8) -candidates-> rank:ranker -predictions-> app',
    peak,
    694.4,
    0.1,
  ],
  // ⌈3,472 ÷ (500 × 0.7)⌉
  ['replicas', server('replicaQps=500'), peak, 10, 0],
  // ⌈3,472 ÷ (500 × 0.5)⌉: another utilisation
  ['replicas', server('replicaQps=500, utilisation=0.5'), peak, 14, 0],
  // ⌈10 × 3 ÷ 2⌉
  ['zone-headroom', server('replicaQps=500, zones=3'), peak, 15, 0],
  // 3,472 × 0.080
  ['littles-law', server('latencyP50Ms=80'), peak, 277.8, 0.1],
  // 10 ÷ (1 − 3,472 ÷ (10 × 496)) = 10 ÷ 0.3
  ['queue-wait', server('latencyP50Ms=10, replicas=10, replicaQps=496'), peak, 33.3, 0.1],
  // 1 − 0.99^100
  ['fan-out-tail', server('fanOut=100'), peak, 0.634, 0.001],
  // 0.99^(1 ÷ 20)
  ['fan-out-quantile', server('fanOut=20'), peak, 0.9995, 0.00001],
  // 0.999 × 0.999
  [
    'availability',
    'app:client-app -request-> gate:api-gateway -request-> svc:app-service(availability=99.9) -response-> gate -response-> app',
    {},
    0.998,
    0.00001,
  ],
  // 1 − 0.001 × 0.01
  [
    'availability-fallback',
    `${server('availability=99.9')}; svc -request-> back:fallback(availability=0.99) -response-> svc`,
    {},
    0.99999,
    0.0001,
  ],
  // 3,472 × 20 kB
  [
    'egress',
    'app:client-app(payloadKB=20) -request-> svc:app-service -response-> app',
    peak,
    69.44e6,
    1,
  ],

  // 100M × 500 B × 365 × 3 ÷ 4
  [
    'storage-year',
    'log:event-log(eventsPerDay=100000000, bytesPerEvent=500, replication=3, compression=4) > lake:data-lake',
    {},
    13.6875e12,
    1,
  ],
  // One event for each of 5M × 20 requests, where the log does not say
  [
    'storage-year',
    'log:event-log(bytesPerEvent=500, replication=3, compression=4) > lake:data-lake',
    { dau: 5_000_000, requestsPerUserPerDay: 20 },
    13.6875e12,
    1,
  ],
  [
    'storage-year',
    'log:event-log(bytesPerEvent=500, replication=3, compression=4) > lake:data-lake',
    { dau: 500_000, requestsPerUserPerDay: 20 },
    1.36875e12,
    1,
  ],
  // The same for 90 days
  [
    'storage-kept',
    'log:event-log(eventsPerDay=100000000, bytesPerEvent=500, replication=3, compression=4, retentionDays=90) > lake:data-lake',
    {},
    3.375e12,
    1,
  ],
  // 5B ÷ 86,400 × 3 × 1 kB
  [
    'stream-bandwidth',
    'log:event-log(eventsPerDay=5000000000, bytesPerEvent=1000) > bus:event-stream(peakFactor=3) > lake:data-lake',
    {},
    173.6e6,
    0.02e6,
  ],
  // × 3 copies
  [
    'stream-writes',
    'log:event-log(eventsPerDay=5000000000, bytesPerEvent=1000) > bus:event-stream(peakFactor=3, replication=3) > lake:data-lake',
    {},
    520.8e6,
    0.1e6,
  ],
  // ⌈173.6 ÷ 10⌉
  [
    'partitions',
    'log:event-log(eventsPerDay=5000000000, bytesPerEvent=1000) > bus:event-stream(peakFactor=3, partitionMBps=10) > lake:data-lake',
    {},
    18,
    0,
  ],
  // 3,472 × (1 + 500 × 0.1)
  [
    'feature-reads',
    'app:client-app -request-> look:feature-lookup(keysPerRequest=500, hitRate=0.9) -features-> rank:ranker -predictions-> app',
    peak,
    177_072,
    1,
  ],
  // 3,472 × (1 + 200): a key for each item that is scored
  [
    'feature-reads',
    'app:client-app -request-> found:candidate-generator(outK=200) -candidates-> rank:ranker -predictions-> app; look:feature-lookup(hitRate=0) -features-> rank',
    peak,
    697_872,
    1,
  ],
  // 3,472 × 501 × 50
  [
    'feature-values',
    'app:client-app -request-> look:feature-lookup(keysPerRequest=500, hitRate=0, featureCount=50) -features-> rank:ranker -predictions-> app',
    peak,
    86.97e6,
    0.01e6,
  ],
  // 50M × 100 × 8 B × 1.5
  [
    'feature-memory',
    'make:feature-engineering -features-> store:feature-store(entities=50000000, featureCount=100, bytesPerValue=8, overhead=1.5)',
    {},
    60e9,
    1,
  ],
  // 100M × 256 × 4
  [
    'vector-flat',
    'make:embedder -embeddings-> ann:vector-index(vectors=100000000, dim=256, bytesPerValue=4)',
    {},
    102.4e9,
    1,
  ],
  // 100M × (1,024 + 256)
  [
    'vector-hnsw',
    'make:embedder -embeddings-> ann:vector-index(vectors=100000000, dim=256, links=32)',
    {},
    128e9,
    1,
  ],
  // 100M × 72 + 65,536 × 1,024
  [
    'vector-ivfpq',
    'make:embedder -embeddings-> ann:vector-index(vectors=100000000, dim=256, codeBytes=64, lists=65536)',
    {},
    7.267e9,
    0.001e9,
  ],
  // ⌈128 GB × 1.2 ÷ 48 GB⌉
  [
    'index-shards',
    'make:embedder -embeddings-> ann:vector-index(vectors=100000000, dim=256, links=32, ramGB=48)',
    {},
    4,
    0,
  ],
  // A code is 18 times smaller: ⌈7.267 GB × 1.2 ÷ 48 GB⌉
  [
    'index-shards',
    'make:embedder -embeddings-> ann:vector-index(vectors=100000000, dim=256, indexType=IVF-PQ, ramGB=48)',
    {},
    1,
    0,
  ],
  // 4 × ⌈3,472 ÷ (1,000 × 0.7)⌉
  [
    'index-nodes',
    'app:client-app -request-> ann:vector-index(vectors=100000000, dim=256, replicaQps=1000) -candidates-> rank:ranker -predictions-> app',
    peak,
    20,
    0,
  ],
  // 500M ÷ (400 × 20)
  [
    'reembed-time',
    'make:embedder(batchPerSec=400, gpus=20) -embeddings-> ann:vector-index(vectors=500000000)',
    {},
    62_500,
    0,
  ],

  // 1B ÷ (50,000 × 8)
  ['epoch-time', trainer('rowsPerSec=50000, gpus=8, epochs=1'), {}, 2500, 0],
  // 6 × 1B × 20B
  ['train-flops', trainer('paramsB=1, tokensB=20'), {}, 1.2e20, 1e10],
  // 1.2 × 10²⁰ ÷ (989 × 10¹² × 0.4) ÷ 3,600
  ['train-gpu-hours', trainer('paramsB=1, tokensB=20, mfu=0.4'), {}, 84.26, 0.01],
  // 84.26 × $3.50
  ['train-cost', trainer('paramsB=1, tokensB=20, mfu=0.4, gpuHourCost=3.5'), {}, 294.9, 0.1],
  // 7B × 16
  ['train-memory', trainer('paramsB=7'), {}, 112e9, 0],
  // 100M × 64 × 4 × 3
  ['embedding-table', trainer('vocabulary=100000000, dim=64, optimiserStates=2'), {}, 76.8e9, 0],
  // 2 % ÷ 0.5 %
  ['retrain-cadence', trainer('toleratedLoss=0.02, lossPerDay=0.005'), {}, 4, 1e-9],
  // 30 + 7 + 1 days
  [
    'data-age',
    `${trainer('cadence=7d')}; clicks > join:label-join(labelDelay=30d) -labels-> set`,
    {},
    38 * 86_400,
    0,
  ],
  // 50 × 2 × 0.5
  [
    'search-cost',
    'split:data-splitter -dataset-> tune:hyperparameter-tuner(trials=50, hoursPerTrial=2, savedShare=0.5)',
    {},
    50,
    0,
  ],
  // 10M × 0.2 s ÷ 64: five a second each
  [
    'batch-time',
    'lake:data-lake > score:batch-scorer(replicas=64, replicaQps=5) > kept:cache',
    { itemsPerDay: 10_000_000 },
    31_250,
    0.001,
  ],

  // 70B × 2
  ['weights-memory', model('paramsB=70, bytesPerParam=2'), {}, 140e9, 0],
  // ⌈140 × 1.2 ÷ 80⌉
  ['weights-cards', model('paramsB=70, gpuGB=80'), {}, 3, 0],
  // 2 × 80 × 8 × 128 × 2
  ['kv-per-token', model('layers=80, kvHeads=8, headDim=128'), {}, 327_680, 0],
  // ⌊(4 × 80 GB × 0.9 − 140 GB) ÷ (327,680 × 2,000)⌋
  [
    'kv-concurrency',
    model(
      'paramsB=70, layers=80, kvHeads=8, headDim=128, gpus=4, gpuGB=80, tokensIn=1700, maxTokens=300',
    ),
    {},
    225,
    0,
  ],
  // 4 × 3.35 TB/s ÷ 140 GB
  ['decode-ceiling', model('paramsB=70, gpus=4, gpuTBps=3.35'), {}, 95.7, 0.1],
  // 2 × 8B × 2,000 ÷ (989T × 0.5)
  ['prefill-time', model('paramsB=8, tokensIn=2000, gpuTflops=989, mfu=0.5'), {}, 0.0647, 0.0001],
  // 0.45 + 299 × 0.04
  ['answer-latency', model('ttftP99Ms=450, tpotMs=40, maxTokens=300'), {}, 12.41, 0.001],
  // 1,000 × (3,000 × $0.5 + 300 × $1.5) ÷ 1,000,000
  [
    'answer-cost',
    model('tokensIn=3000, maxTokens=300, pricePerMTokensIn=0.5, pricePerMTokensOut=1.5'),
    {},
    1.95,
    1e-9,
  ],
  // 1,000 × 3,300 tokens at $0.002 for 1,000
  ['answer-cost', model('tokensIn=3000, maxTokens=300, costPer1k=0.002'), {}, 6.6, 1e-9],
  // 500 + 8 × 512 + 1,000 + 60
  [
    'rag-context',
    'app:client-app -request-> ask:prompt-builder(passages=8, passageTokens=512, systemTokens=500, historyTokens=1000, questionTokens=60) -request-> llm:llm-server -response-> app',
    {},
    5656,
    0,
  ],
  // 14 × (6,000 + 400)
  ['tokens', model('tokensIn=6000, maxTokens=400'), { peakQps: 14 }, 89_600, 1e-6],

  // 50,000 × 3 × $0.10
  [
    'label-cost',
    'log:event-log > people:human-labelling(itemsToLabel=50000, annotators=3, costPerLabel=0.1) -labels-> set:dataset-builder',
    {},
    15_000,
    1e-6,
  ],
  // 150,000 ÷ (20 × 600)
  [
    'label-days',
    'log:event-log > people:human-labelling(itemsToLabel=50000, annotators=3, labelsPerDay=12000) -labels-> set:dataset-builder',
    {},
    12.5,
    0,
  ],
  // 16 × 0.0475 ÷ 0.001²
  [
    'ab-sample',
    asks('ab:ab-router(baseRate=0.05, relativeEffect=0.02) -request-> svc:app-service'),
    {},
    760_000,
    1,
  ],
  // 760,000 ÷ 100,000 = 7.6 days, in whole weeks
  [
    'ab-days',
    asks(
      'ab:ab-router(baseRate=0.05, relativeEffect=0.02, splitPct=50) -request-> svc:app-service',
    ),
    { dau: 200_000 },
    14,
    0,
  ],
  // 4 × √0.0475 ÷ √(7 × 100,000)
  [
    'detectable-effect',
    asks('ab:ab-router(baseRate=0.05, splitPct=50) -request-> svc:app-service'),
    { dau: 200_000 },
    0.001042,
    1e-6,
  ],
  // 1.96² × 0.09 ÷ 0.02²
  [
    'test-set-size',
    'split:data-splitter -dataset/test-> judge:offline-evaluator(expectedRate=0.9, errorMargin=0.02)',
    {},
    865,
    0,
  ],
  // 400 ÷ 0.001
  [
    'rare-rows',
    'split:data-splitter -dataset/test-> judge:offline-evaluator(positivesNeeded=400)',
    { positiveRate: 0.001 },
    400_000,
    1e-6,
  ],
  // 4,000 ÷ 60M
  [
    'review-capacity',
    'rank:model-server -predictions-> people:review-queue(casesPerDay=4000)',
    { itemsPerDay: 60_000_000 },
    0.0000667,
    1e-7,
  ],
  // 5 ÷ 105
  [
    'cost-threshold',
    'rank:model-server -predictions-> act:decision-policy(costFalsePositive=5, costFalseNegative=100)',
    {},
    0.0476,
    0.0001,
  ],
  // 2 % × 30 %
  [
    'exploration-cost',
    'find:candidate-generator -candidates-> rank:ranker(exploration=0.02, explorationDrop=0.3)',
    {},
    0.006,
    1e-9,
  ],
  // 0.2 ÷ (0.2 + 0.8 ÷ 0.1)
  [
    'prior-correction',
    'split:data-splitter -dataset-> thin:sampler(negativesKept=0.1)',
    { positiveRate: 0.2 },
    0.02439,
    0.0001,
  ],
])('%s of %s', (formula, text, constraints, expected, slack) => {
  const values = allOf(text, constraints)
    .filter((calculation) => calculation.formula === formula)
    .map(({ value }) => value);
  expect(
    values.some((value) => Math.abs(value - expected) <= slack),
    `${formula} gives ${values.join(', ')}`,
  ).toBe(true);
});

test('one sum for 1,000 predictions, of machines, storage, features and what leaves', () => {
  const all = allOf(
    'app:client-app(payloadKB=20, egressGbCost=0.09) -request-> svc:app-service(replicas=10, replicaHourCost=0.4) -response-> app; store:feature-store(entities=50000000, featureCount=100, bytesPerValue=8, overhead=1.5, gbMonthCost=2) -features-> svc',
    { dau: 5_000_000, requestsPerUserPerDay: 20, peakQps: 3472 },
  );
  const costs = all.filter(({ group, unit }) => group === 'cost' && unit === '$/1k');
  const sum = costs.find(({ label }) => label === 'Price of 1,000 predictions');
  // 10 × $0.40 ÷ (1,157.4 × 3,600) × 1,000
  expect(costs.find(({ label }) => label.includes('Machines'))?.value).toBeCloseTo(0.00096, 5);
  // 60 GB × $2 ÷ (1,157.4 × 2,592,000) × 1,000
  expect(costs.find(({ label }) => label.includes('keeps'))?.value).toBeCloseTo(0.00004, 5);
  // 20 kB × 1,000 = 20 MB at $0.09 a GB
  expect(costs.find(({ label }) => label.includes('Answers'))?.value).toBeCloseTo(0.0018, 8);
  expect(sum?.value).toBeCloseTo(0.0028, 5);
  // $0.0028 ÷ 1,000 × 100M × 365
  expect(all.find(({ formula }) => formula === 'cost-a-year')?.value).toBeCloseTo(
    (sum?.value ?? 0) * 36.5e6,
    3,
  );
});

test.each<[string, string, Constraints, string[]]>([
  [
    // 31,250 s are 8.68 h: twice that is more than 12 h.
    'a batch with no room for one more try',
    'lake:data-lake > score:batch-scorer(replicas=64, replicaQps=5, schedule=12h) > kept:cache',
    { itemsPerDay: 10_000_000 },
    ['“score” takes 8.68 h for a day’s items, and has 12 h: no room for one more try.'],
  ],
  [
    'a batch that is late',
    'lake:data-lake > score:batch-scorer(replicas=64, replicaQps=5) > kept:cache',
    { itemsPerDay: 10_000_000, deadline: '6h' },
    ['“score” takes 8.68 h for a day’s items, and has 6 h.'],
  ],
  [
    'a batch with room',
    'lake:data-lake > score:batch-scorer(replicas=64, replicaQps=5, schedule=daily) > kept:cache',
    { itemsPerDay: 10_000_000 },
    [],
  ],
  [
    'a prompt that holds more than it may',
    'app:client-app -request-> ask:prompt-builder(maxTokens=4000, passages=8, passageTokens=512, systemTokens=500, historyTokens=1000, questionTokens=60) -request-> llm:llm-server -response-> app',
    {},
    ['“ask” puts together 5,656 tokens, and may hold 4,000 tokens.'],
  ],
])('%s', (_, text, constraints, expected) => {
  const { findings } = throughputLens(new BoardGraph(board(text, { constraints }), library));
  expect(findings.map(({ message }) => message)).toEqual(expected);
});

/** A board whose experiment brings 1 % of this a year. */
const read = (worth: number) => {
  const given = board(
    `app:client-app(payloadKB=0) -request-> ab:ab-router(relativeEffect=0.01, yearValue=${worth}, teamCost=100000) -request-> svc:app-service(replicas=17, replicaHourCost=0.4) -response-> app`,
    { constraints: traffic },
  );
  return throughputLens(new BoardGraph(given, library));
};

test('an effect is held against what it costs', () => {
  // 17 × $0.40 × 8,760 h = $59,568 a year, and $100,000, of 1 % of $20M = $200,000
  const [check] = read(20_000_000).sizes.filter(({ formula }) => formula === 'value-check');
  expect(check?.value).toBeCloseTo(0.7978, 4);
  expect(read(20_000_000).findings).toEqual([]);
  expect(read(10_000_000).findings.map(({ message }) => message)).toEqual([
    'A year of running it and its team costs more than the effect is worth.',
  ]);
});

test('a share is said in the percent that it is', () => {
  // 100 × 0.07 is 7.000000000000001.
  const labels = allOf('split:data-splitter -dataset-> thin:sampler(negativesKept=0.1)', {
    positiveRate: 0.07,
  }).map(({ label }) => label);
  expect(labels).toContain('A score of 7 % after “thin” means');
});

test.each<[PropertyValue, number | undefined]>([
  [0.02, 0.006],
  // The panel has a field for text.
  ['0.02', 0.006],
  ['2 % of slots', 0.006],
  ['epsilon-greedy', undefined],
  [true, undefined],
])('what exploring %j costs', (exploration, cost) => {
  const given = board('find:candidate-generator -candidates-> rank:ranker(explorationDrop=0.3)');
  const nodes = new Map(
    [...given.nodes].map(([id, node]) => [
      id,
      node.type === 'component' && node.component === 'ranker'
        ? { ...node, properties: { ...node.properties, exploration } }
        : node,
    ]),
  );
  const { sizes } = throughputLens(new BoardGraph({ ...given, nodes }, library));
  const found = sizes.find(({ formula }) => formula === 'exploration-cost')?.value;
  expect(found).toEqual(cost === undefined ? undefined : expect.closeTo(cost, 9));
});
