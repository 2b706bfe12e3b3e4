import { describe, expect, test } from 'vitest';
import type { Board } from '../../core/board';
import { parseBoard } from '../../core/format/parse';
import { bundledLibrary as library } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { freshnessLens } from './freshness';
import { funnelLens } from './funnel';
import { latencyLens } from './latency';
import { leakageLens } from './leakage';
import { LENS_IDS } from './lens';
import { parityLens } from './parity';
import { privacyLens } from './privacy';
import { readGraph } from './read-lens';
import { throughputLens } from './throughput';
import { trafficOf } from './traffic';

const files = import.meta.glob<string>('../../../examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function boardOf(text: string): Board {
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error('An example does not parse');
  return parsed.value.board;
}

const examples = new Map(
  Object.entries(files).map(([path, text]) => [path.split('/').at(-2) ?? '', boardOf(text)]),
);
function example(name: string): BoardGraph {
  const board = examples.get(name);
  if (!board) throw new Error(`No example ${name}`);
  return new BoardGraph(board, library);
}

test('there are fourteen', () => expect(examples.size).toBe(14));

describe.each([...examples.keys()])('%s', (name) => {
  test.each(LENS_IDS)('%s holds no error and no warning against it', (lens) => {
    const { findings } = readGraph(lens, example(name));
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('what a reading says of a node is of this board', () => {
    for (const lens of LENS_IDS) {
      const { sentences, headline } = readGraph(lens, example(name));
      expect([headline, ...sentences].join(' ')).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

const round = (value: number | undefined): number => Math.round((value ?? NaN) * 100) / 100;

describe('by hand: video recommendation', () => {
  const graph = example('video-recommendation');

  test('185 of 200 ms, and the ranker takes most', () => {
    // Gateway 5, service 10, lookup 20 and its store 5, tower 10, index 20, fetch 10, filter 5,
    // ranker 80, diversity 20.
    const { totalMs, statedMs, over, cut, budget, bars } = latencyLens(graph);
    expect([totalMs, statedMs, budget?.value, over]).toEqual([185, 185, 200, 'no']);
    expect(cut).toEqual({ node: 'rk', label: 'Multi-task ranker', ms: 80 });
    const ranker = bars.find(({ node }) => node === 'rk');
    expect([ranker?.startMs, ranker?.slackMs]).toEqual([85, 0]);
    // The fallback starts after gateway and service; it could take 165 ms longer.
    const fallback = bars.find(({ node }) => node === 'fb');
    expect([fallback?.startMs, fallback?.p99.isEstimate, fallback?.slackMs]).toEqual([
      15,
      true,
      165,
    ]);
  });

  test('52,000 a second at 160 replicas of 500', () => {
    const { mean, peak } = trafficOf(graph);
    expect(round(mean?.value)).toBe(17_361.11);
    expect(peak?.value).toBe(52_000);
    const service = throughputLens(graph).rows.find(({ node }) => node === 'svc');
    expect(service?.needed?.value).toBe(149);
    expect([service?.replicas?.value, service?.verdict, service?.certain]).toEqual([
      160,
      'enough',
      true,
    ]);
  });

  test('an index of 64 GB', () => {
    const index = throughputLens(graph).sizes.find(({ formula }) => formula === 'vector-flat');
    expect([index?.value, index?.isEstimate]).toEqual([64e9, false]);
  });

  test('from 500 million to the page', () => {
    const items = funnelLens(graph).stages.map(({ node, items: given }) => [node, given?.value]);
    expect(items).toEqual([
      ['cc', 500e6],
      ['ann', 1000],
      ['cg', 1000],
      ['fl', 700],
      ['rk', 500],
      ['rr', 10],
    ]);
  });

  test('a minute by the stream, a day by the batch', () => {
    const ranker = freshnessLens(graph).uses.find(({ node }) => node === 'rk');
    expect([ranker?.ageSec, ranker?.largest, ranker?.oldest?.ageSec]).toEqual([60, 'spx', 86_400]);
  });

  test('personal data stops at consent and deletion', () => {
    const { stops, unprotected, leaves } = privacyLens(graph);
    expect(stops.map(({ node, how }) => [node, how])).toEqual([['pc', 'controls']]);
    expect([unprotected, leaves]).toEqual([[], []]);
  });

  test('features are shared', () => {
    const { shared, twice } = parityLens(graph);
    expect(shared.toSorted()).toEqual(['fe', 'fl2', 'fs', 'spx']);
    expect(twice).toEqual([]);
  });

  test('the label takes two hours, and the gap is a day', () => {
    const [line] = leakageLens(graph).lines;
    expect(line?.outcomes.map(({ toSec }) => toSec)).toEqual([7200]);
    expect([line?.split?.gapSec, line?.split?.neededSec, line?.split?.short]).toEqual([
      86_400,
      7200,
      false,
    ]);
  });
});

describe('by hand: fraud detection', () => {
  const graph = example('fraud-detection');

  test('70 of 100 ms: gateway, tokens, service 5 each, lookup 15, store 5, model 30, policy 5', () => {
    const { totalMs, over, cut } = latencyLens(graph);
    expect([totalMs, over, cut?.node]).toEqual([70, 'no', 'ms']);
  });

  test('3,500 a second need 34 servers of 150, as stated', () => {
    const model = throughputLens(graph).rows.find(({ node }) => node === 'ms');
    expect([
      model?.load.value,
      model?.needed?.value,
      model?.replicas?.value,
      model?.verdict,
    ]).toEqual([3500, 34, 34, 'enough']);
  });

  test('a gap of 30 days is shorter than the 120 days of a chargeback', () => {
    expect(leakageLens(graph).leaks.map(({ why, at }) => [why, at])).toEqual([['short-gap', 'sp']]);
  });
});

describe('by hand: the assistant', () => {
  const graph = example('rag-assistant');

  test('6,755 of 8,000 ms, most of it the model', () => {
    const { totalMs, over, cut, caches } = latencyLens(graph);
    expect([totalMs, over, cut?.node]).toEqual([6755, 'no', 'llm']);
    // 0.15 × 5 + 0.85 × (5 + 6,725)
    expect(caches.map(({ meanMs }) => round(meanMs))).toEqual([5721.25]);
  });

  test('14 questions a second of 6,400 tokens', () => {
    const tokens = throughputLens(graph).sizes.find(({ formula }) => formula === 'tokens');
    expect(tokens?.value).toBe(89_600);
    const cost = throughputLens(graph).sizes.find(({ formula }) => formula === 'answer-cost');
    // 6,000 × $0.5 and 400 × $1.5 a million, times 1,000.
    expect(round(cost?.value)).toBe(3.6);
  });

  test('eight of eight million', () => {
    const { stages } = funnelLens(graph);
    expect(stages.map(({ items, depth }) => [items?.value, depth])).toEqual([
      [8e6, 0],
      [100, 1],
      [100, 1],
      [100, 2],
      [70, 3],
      [8, 4],
    ]);
  });

  test('passages by words are 12 minutes old at most', () => {
    expect(freshnessLens(graph).uses.map(({ node, ageSec }) => [node, ageSec])).toEqual([
      ['lex', 720],
      ['vi', 600],
    ]);
  });
});
