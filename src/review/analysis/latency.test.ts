import { expect, test } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { board } from '../test-board';
import { slowestP99 } from './latency';

const path = (text: string) => {
  const { totalMs, steps } = slowestP99(new BoardGraph(board(text), bundledLibrary));
  return [totalMs, steps.filter(({ ms }) => ms > 0).map(({ node }) => node.id)];
};

const asked = 'app:client-app -request-> service:app-service(latencyP99Ms=5)';

test('serial steps add up, and the return costs nothing', () => {
  expect(
    path(
      `${asked} -request-> find:vector-index(latencyP99Ms=20) -candidates-> rank:ranker(latencyP99Ms=80) -predictions-> service -response-> app`,
    ),
  ).toEqual([105, ['service', 'find', 'rank']]);
});

test('parallel branches count by their slowest', () => {
  expect(
    path(
      `${asked} -request-> a:vector-index(latencyP99Ms=40) -candidates-> rank:ranker(latencyP99Ms=10) -predictions-> service -response-> app; service -request-> b:search-index(latencyP99Ms=25) -candidates-> rank`,
    ),
  ).toEqual([55, ['service', 'a', 'rank']]);
});

test('a store beside the path is waited for', () => {
  expect(
    path(
      `${asked} -request-> rank:ranker(latencyP99Ms=10) -predictions-> service -response-> app; store:feature-store(latencyP99Ms=7) -features-> rank`,
    ),
  ).toEqual([22, ['service', 'rank', 'store']]);
});

test('what leads to no answer is not waited for', () => {
  expect(
    path(
      `${asked} -request-> server:model-server(latencyP99Ms=10) -predictions-> service -response-> app; server -predictions-> log:prediction-log; log -features-> late:model-server(latencyP99Ms=900)`,
    ),
  ).toEqual([15, ['service', 'server']]);
});

test('a board without a caller has no path', () => {
  expect(path('rank:ranker(latencyP99Ms=10) > service:app-service')).toEqual([0, []]);
});
