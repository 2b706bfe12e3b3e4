import { expect, test } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { board } from '../test-board';
import { loadsOf } from './capacity';
import { freshnessOf } from './freshness';

const graph = (text: string, peakQps?: number) =>
  new BoardGraph(
    board(text, peakQps === undefined ? {} : { constraints: { peakQps } }),
    bundledLibrary,
  );

const ages = (text: string) =>
  Object.fromEntries(freshnessOf(graph(text)).map(({ node, ageSec }) => [node.id, ageSec]));

test('schedules and delays add up along the way', () => {
  expect(
    ages(
      'clicks:event-log > stream:event-stream(lagSec=5) > features:feature-engineering(schedule=daily) > store:feature-store > rank:ranker',
    ),
  ).toEqual({ rank: 86_405 });
});

test('the freshest way counts', () => {
  expect(
    ages(
      'clicks:event-log > features:feature-engineering(schedule=daily) > store:feature-store > rank:ranker; clicks > live:stream-processor(lagSec=60) -features-> store',
    ),
  ).toEqual({ rank: 60 });
});

test('training is another question', () => {
  expect(
    ages(
      'clicks:event-log > set:dataset-builder > trainer:model-trainer(schedule=weekly) > rank:ranker',
    ),
  ).toEqual({});
});

test('load multiplies by calls and items, and falls behind a cache', () => {
  const loads = loadsOf(
    graph(
      'app:client-app -request-> service:app-service(fanOut=4) -request-> kept:cache(hitRate=0.75); service -request-> rank:ranker(itemsPerRequest=10, replicas=2, replicaQps=1000) -predictions-> service -response-> app',
      100,
    ),
  );
  expect(loads.find(({ node }) => node.id === 'service')?.qps).toBe(100);
  expect(loads.find(({ node }) => node.id === 'rank')).toMatchObject({
    qps: 4000,
    capacity: 1400,
    replicasNeeded: 6,
  });
});

test('a store beside the path gets what its busiest reader gets, and so does what it reads', () => {
  const loads = loadsOf(
    graph(
      'app:client-app -request-> rank:ranker(itemsPerRequest=500) -predictions-> app; store:feature-store -features-> look:feature-lookup -features-> rank; lake:data-lake -records-> store2:feature-store -features@batch-> rank',
      100,
    ),
  );
  const at = (id: string) => loads.find(({ node }) => node.id === id)?.qps;
  expect([at('look'), at('store'), at('store2')]).toEqual([100, 100, undefined]);
});

test.each([
  [
    'who calls it more often for each request',
    'store:app-database -records-> {front, service}',
    400,
  ],
  [
    'what is read itself and calls it often',
    'store:feature-store -features-> look:feature-lookup(fanOut=4) -features-> rank; store -features-> rank',
    1600,
  ],
])('of those that read a store the busiest counts: %s', (_, reading, expected) => {
  const loads = loadsOf(
    graph(
      `app:client-app -request-> front:app-service -request-> service:app-service(fanOut=4) -request-> rank:ranker -predictions-> service -response-> front -response-> app; ${reading}`,
      100,
    ),
  );
  expect(loads.find(({ node }) => node.id === 'store')?.qps).toBe(expected);
});
