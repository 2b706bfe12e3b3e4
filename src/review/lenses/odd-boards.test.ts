import { describe, expect, test } from 'vitest';
import type { Constraints } from '../../core/board';
import { bundledLibrary as library } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { board } from '../test-board';
import { LENS_IDS } from './lens';
import { readGraph } from './read-lens';
import { latencyLens } from './latency';
import { throughputLens } from './throughput';
import { freshnessLens } from './freshness';
import { funnelLens } from './funnel';

const graph = (text: string, constraints: Constraints = {}) =>
  new BoardGraph(board(text, { constraints }), library);

const way = (properties: string) =>
  `app:client-app -request-> svc:app-service(${properties}) -response-> app`;

const ODD: readonly (readonly [string, string, Constraints])[] = [
  [
    'numbers below zero',
    way('latencyP99Ms=-5, replicas=-2, replicaQps=-1, timeoutMs=-1'),
    { dau: -5, peakQps: -1, latencyP99Ms: -200 },
  ],
  [
    'zeros everywhere',
    way('latencyP99Ms=0, replicas=0, replicaQps=0, zones=0, utilisation=0'),
    { dau: 0, requestsPerUserPerDay: 0, peakQps: 0, latencyP99Ms: 0 },
  ],
  [
    'numbers that nobody can mean',
    way('latencyP99Ms=1e300, replicas=1e300, replicaQps=1e-300, fanOut=1e300'),
    { dau: 1e300, requestsPerUserPerDay: 1e300, latencyP99Ms: 1e300 },
  ],
  [
    'a circle of requests',
    'app:client-app -request-> a:app-service -request-> b:app-service -request-> a; a -response-> app',
    { peakQps: 10 },
  ],
  [
    'a circle of data',
    'a:feature-engineering(schedule=daily) -features-> b:feature-store -features-> a; b -features-> rank:ranker',
    { freshness: '1h' },
  ],
  [
    'parts that nothing joins',
    'a:ranker; b:vector-index; c:llm-server; d:client-app; e:feature-store',
    { dau: 1000 },
  ],
  ['no brief at all', `${way('replicas=2')}; find:vector-index -candidates-> rank:ranker`, {}],
];

describe.each(ODD)('%s', (_, text, constraints) => {
  test.each(LENS_IDS)('%s says something sound', (lens) => {
    const reading = readGraph(lens, graph(text, constraints));
    const said = [
      reading.headline,
      ...reading.sentences,
      ...reading.findings.map(({ message }) => message),
      ...reading.tints.map(({ words }) => words ?? ''),
    ].join('\n');
    expect(said).not.toMatch(
      /NaN|Infinity|undefined|-\d|\b1 (replicas|parts|steps|metrics|tokens)\b/,
    );
    expect(JSON.stringify(reading)).not.toMatch(/null/);
  });
});

test('a number below zero counts as not stated', () => {
  const { totalMs, statedMs, over } = latencyLens(
    graph(way('latencyP99Ms=-5'), { latencyP99Ms: -1 }),
  );
  expect([totalMs, statedMs, over]).toEqual([20, 0, 'unknown']);
  expect(throughputLens(graph(way('replicas=-2'), { peakQps: -1 })).peak).toBeUndefined();
});

/** Load behind a cache with this hit rate. */
const behind = (rate: number) =>
  throughputLens(
    graph(
      `app:client-app -request-> hot:cache(hitRate=${rate}) -candidates-> rank:ranker -predictions-> app`,
      { peakQps: 1000 },
    ),
  ).rows.find(({ node }) => node === 'rank')?.load.value;

test('a share in percent is read as one', () => {
  expect(behind(95)).toBeCloseTo(50, 9);
  expect(behind(0.95)).toBeCloseTo(50, 9);
  expect(behind(200)).toBe(1000);
});

const age = (text: string) => freshnessLens(graph(text)).uses.map(({ ageSec }) => ageSec);

test('a copy that is kept adds its time, and a store that is written anew does not', () => {
  const made = 'clicks:event-log > make:feature-engineering(schedule=1h, runSec=600) -features->';
  // An hour between runs, ten minutes of a run, five minutes of a copy.
  expect(age(`${made} look:feature-lookup(ttlSec=300) -features-> rank:ranker`)).toEqual([4500]);
  expect(age(`${made} store:feature-store(ttlSec=300) -features-> rank:ranker`)).toEqual([4200]);
  expect(
    age(
      'db:app-database > load:batch-ingestion(schedule=1h) -records-> kept:cache(ttlSec=300) -records-> make:feature-engineering -features-> rank:ranker',
    ),
  ).toEqual([3900]);
});

test('the worked age of two jobs in a row', () => {
  // 3,600 + 600 + 900 + 300 = 5,400 s
  const { uses } = freshnessLens(
    graph(
      'db:app-database > load:batch-ingestion(schedule=1h, runSec=600) > make:feature-engineering(schedule=15m, runSec=300) -features-> store:feature-store -features-> rank:ranker',
    ),
  );
  expect(uses.map(({ ageSec }) => ageSec)).toEqual([5400]);
});

test('more out than in, and nothing in at all', () => {
  const { stages } = funnelLens(
    graph('find:vector-index(outK=0) -candidates-> rank:ranker(itemsPerRequest=50)', { corpus: 0 }),
  );
  expect(stages.map(({ kept }) => kept)).toEqual(stages.map(() => undefined));
});
