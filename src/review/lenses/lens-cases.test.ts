import { describe, expect, test } from 'vitest';
import { bundledLibrary as library } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { board, type CaseExtras } from '../test-board';
import { freshnessLens } from './freshness';
import { funnelLens } from './funnel';
import { goalsLens } from './goals';
import { latencyLens } from './latency';
import { leakageLens } from './leakage';
import { parityLens } from './parity';
import { privacyLens } from './privacy';
import { throughputLens } from './throughput';

const graph = (text: string, extras?: CaseExtras) => new BoardGraph(board(text, extras), library);

const way =
  'app:end-user -request-> svc:app-service(replicas=2, replicaQps=100) -request-> rank:ranker -predictions-> svc -response-> app';
const asks = (text: string, latencyP99Ms?: number) =>
  latencyLens(graph(text, latencyP99Ms === undefined ? {} : { constraints: { latencyP99Ms } }));
const loadAt = (dau: number) =>
  throughputLens(graph(way, { constraints: { dau, requestsPerUserPerDay: 10 } }));
const joined = (mode: string, gap: number) =>
  leakageLens(
    graph(
      `store:feature-store -features-> set:dataset-builder(joinMode=${mode}, lookbackDays=30) -dataset-> split:data-splitter(method=time, gapDays=${gap}) -dataset-> train:model-trainer; clicks:event-log > join:label-join(attributionWindow=7d) -labels-> set`,
    ),
  );

describe('latency', () => {
  test('parallel branches begin together, and the slower one counts', () => {
    const { bars, totalMs } = asks(
      'app:client-app -request-> a:vector-index(latencyP99Ms=60) -candidates-> rank:ranker(latencyP99Ms=30) -predictions-> app; app -request-> b:search-index(latencyP99Ms=40) -candidates-> rank',
    );
    expect(totalMs).toBe(90);
    expect(bars.map(({ node, startMs, slackMs }) => [node, startMs, slackMs])).toEqual([
      ['app', 0, 0],
      ['b', 0, 20],
      ['a', 0, 0],
      ['rank', 60, 0],
    ]);
  });

  test('what is not stated is usual, and said to be', () => {
    const { bars, totalMs, statedMs, over, findings } = asks(
      'app:client-app -request-> rank:ranker -predictions-> app',
      40,
    );
    expect([totalMs, statedMs, over]).toEqual([50, 0, 'estimated']);
    expect(bars.find(({ node }) => node === 'rank')?.p99).toMatchObject({
      from: 'default',
      isEstimate: true,
      place: { in: 'node', node: 'rank', key: 'latencyP99Ms' },
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['hint']);
  });

  test('requests in a circle end', () => {
    const { totalMs } = asks(
      'app:client-app -request-> a:app-service(latencyP99Ms=10) -request-> b:app-service(latencyP99Ms=20) -request-> a; b -request-> rank:ranker(latencyP99Ms=30) -predictions-> a -response-> app',
    );
    expect(totalMs).toBe(60);
  });

  test('who gives up too early is named', () => {
    const { findings } = asks(
      'app:client-app -request-> svc:app-service(latencyP99Ms=10, timeoutMs=50) -request-> rank:ranker(latencyP99Ms=80) -predictions-> svc -response-> app',
      200,
    );
    expect(findings.map(({ nodes }) => nodes)).toEqual([['svc']]);
  });

  test('without a budget it asks for one, and judges nothing', () => {
    const { over, missing } = asks('app:client-app -request-> rank:ranker -predictions-> app');
    expect(over).toBe('unknown');
    expect(missing[0]?.place).toEqual({ in: 'constraints', field: 'latencyP99Ms' });
  });
});

describe('throughput', () => {
  test('a change of the brief moves all that follows', () => {
    // 864,000 × 10 ÷ 86,400 = 100, at peak 3 times that, over 100 × 0.7.
    expect(loadAt(864_000).mean?.value).toBe(100);
    expect(loadAt(864_000).rows.find(({ node }) => node === 'svc')?.needed?.value).toBe(5);
    expect(loadAt(86_400).rows.find(({ node }) => node === 'svc')?.needed?.value).toBe(1);
  });

  test('an estimated peak makes an estimated verdict', () => {
    const { rows, findings } = throughputLens(
      graph(way, { constraints: { dau: 864_000, requestsPerUserPerDay: 10 } }),
    );
    const service = rows.find(({ node }) => node === 'svc');
    expect([service?.verdict, service?.certain]).toEqual(['short', false]);
    expect(findings.map(({ severity }) => severity)).toEqual(['hint']);
  });

  test('a cache passes its misses on', () => {
    const { rows } = throughputLens(
      graph(
        'app:client-app -request-> hot:cache(hitRate=0.9) -candidates-> rank:ranker -predictions-> app',
        { constraints: { peakQps: 1000 } },
      ),
    );
    const loads = rows.map(({ node, load }) => [node, Math.round(load.value)]);
    expect(loads).toEqual([
      ['hot', 1000],
      ['rank', 100],
    ]);
  });
});

describe('privacy', () => {
  const brief = { constraints: { privacy: { personalData: true } } };

  test('it flows on until something takes it out', () => {
    const open = privacyLens(
      graph('clicks:event-log > lake:data-lake > train:model-trainer', brief),
    );
    expect(open.unprotected.map(({ node }) => node)).toEqual(['train']);
    expect(open.stores.map(({ node }) => node)).toContain('lake');
    const closed = privacyLens(
      graph('clicks:event-log > redact:pii-redactor > lake:data-lake > train:model-trainer', brief),
    );
    expect(closed.stops.map(({ node, how }) => [node, how])).toEqual([['redact', 'redacts']]);
    expect([closed.unprotected, closed.stores.map(({ node }) => node)]).toEqual([[], []]);
  });

  test('a brief that says none has none', () => {
    const none = { constraints: { privacy: { personalData: false } } };
    const { headline, tints } = privacyLens(graph('clicks:event-log > lake:data-lake', none));
    expect([headline, tints]).toEqual(['The brief says that there is no personal data.', []]);
  });
});

describe('parity', () => {
  const learns =
    'lake:data-lake > offline:feature-engineering -features-> set:dataset-builder -dataset-> train:model-trainer -model-> rank:ranker; app:client-app -request-> rank -predictions-> app; clicks:event-log > online:stream-processor -features-> ';

  test('a computation of serving alone is set against that of training', () => {
    const { twice } = parityLens(graph(`${learns} rank`));
    expect(
      twice.map(({ online, offline }) => [online.node, offline.map(({ node }) => node)]),
    ).toEqual([['online', ['offline']]]);
  });

  test('a store that both read is shared', () => {
    const { twice, shared } = parityLens(
      graph(`${learns} store:feature-store -features-> rank; store -features-> set`),
    );
    expect(twice).toEqual([]);
    expect(shared.toSorted()).toEqual(['online', 'store']);
  });
});

describe('leakage', () => {
  test('the latest value of a feature may be as late as the label', () => {
    const { leaks, lines } = joined('latest', 7);
    expect(leaks.map(({ why }) => why)).toEqual(['latest']);
    const [feature] = lines[0]?.features ?? [];
    expect([feature?.edge, feature?.future, feature?.fromSec, feature?.toSec]).toEqual([
      'store--set',
      true,
      -30 * 86_400,
      7 * 86_400,
    ]);
  });

  test('as of the event, and a gap as long as the label, let nothing in', () => {
    expect(joined('as-of', 7).leaks).toEqual([]);
    expect(joined('as-of', 6).leaks.map(({ why }) => why)).toEqual(['short-gap']);
  });
});

describe('freshness', () => {
  const two =
    'clicks:event-log > batch:feature-engineering(schedule=daily) -features-> store:feature-store -features-> rank:ranker; clicks > live:stream-processor(lagSec=30) -features-> store';

  test('the freshest way is judged, the oldest is shown', () => {
    const { uses } = freshnessLens(graph(two, { constraints: { freshness: '1m' } }));
    expect(
      uses.map(({ node, ageSec, stale, oldest }) => [node, ageSec, stale, oldest?.ageSec]),
    ).toEqual([['rank', 30, false, 86_400]]);
  });

  test('what contributes most is named', () => {
    const { uses, findings } = freshnessLens(
      graph(
        'clicks:event-log > batch:feature-engineering(schedule=daily) -features-> store:feature-store(lagSec=60) -features-> rank:ranker',
        { constraints: { freshness: '1h' } },
      ),
    );
    expect(uses.map(({ ageSec, largest, stale }) => [ageSec, largest, stale])).toEqual([
      [86_460, 'batch', true],
    ]);
    expect(findings).toHaveLength(1);
  });
});

describe('goals', () => {
  test('a goal, its metrics, who measures them, who serves it', () => {
    const { goals, looseChoices, looseMetrics } = goalsLens(
      graph(
        'set:dataset-builder > eval:offline-evaluator(metrics=ndcg@10); rank:ranker > log:prediction-log',
        {
          goals: ['Raise retention by 1 %'],
          metrics: ['ndcg@10', 'online: clicks'],
          because: { rank: 'fast' },
        },
      ),
    );
    const [goal] = goals;
    expect(goal?.metrics.map(({ name, measured }) => [name, measured])).toEqual([
      ['ndcg@10', true],
      ['clicks', false],
    ]);
    expect(goal?.metrics[0]?.producers).toEqual([{ node: 'eval', label: 'eval', named: true }]);
    expect(looseChoices.map(({ node, because }) => [node, because])).toEqual([['rank', 'fast']]);
    expect(looseMetrics).toEqual([]);
  });
});

test('what users do is counted by the experiment, and a latency by who watches the system', () => {
  const { goals } = goalsLens(
    graph(
      'api:app-service > ab:ab-router -request-> rank:ranker -predictions-> log:prediction-log; eval:offline-evaluator < set:dataset-builder; watch:system-monitor < api; drift:drift-monitor < log',
      {
        goals: ['Raise retention by 1 %'],
        metrics: ['online: orders per user', 'guardrail: p99 latency', 'guardrail: hide rate'],
      },
    ),
  );
  const by = goals[0]?.metrics.map(({ name, producers }) => [name, producers.map((p) => p.label)]);
  expect(by).toEqual([
    ['orders per user', ['ab']],
    ['p99 latency', ['ab', 'watch']],
    ['hide rate', ['ab']],
  ]);
});

describe('funnel', () => {
  test('an index gives at least what the only one that asks for it states', () => {
    const { stages } = funnelLens(
      graph(
        'index:vector-index -candidates-> fetch:candidate-generator(outK=500) -candidates-> rank:ranker',
        { constraints: { corpus: 400_000 } },
      ),
    );
    expect(stages.map(({ label, items }) => [label, items?.value])).toEqual([
      ['All items', 400_000],
      ['index', 500],
      ['fetch', 500],
      ['rank', 500],
    ]);
  });

  test('two that fetch are merged, and a filter leaves its share', () => {
    const { stages } = funnelLens(
      graph(
        'a:vector-index(outK=300) -candidates-> filter:candidate-filter(dropRate=20) -candidates-> rank:ranker -predictions-> top:reranker(outK=10); b:search-index(outK=200) -candidates-> filter',
        { constraints: { corpus: 1_000_000 } },
      ),
    );
    expect(stages.map(({ label, items, depth }) => [label, items?.value, depth])).toEqual([
      ['All items', 1_000_000, 0],
      ['a', 300, 1],
      ['b', 200, 1],
      ['filter', 400, 2],
      ['rank', 400, 3],
      ['top', 10, 4],
    ]);
    expect(stages.find(({ label }) => label === 'filter')?.kept).toBe(0.8);
  });

  test('candidates in a circle end', () => {
    const { stages } = funnelLens(
      graph('a:candidate-filter -candidates-> b:ranker -candidates-> a'),
    );
    expect(stages.length).toBeGreaterThan(0);
  });
});
