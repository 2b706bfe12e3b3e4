import { describe, expect, test } from 'vitest';

import type { EdgeFlow } from './flow';
import { nodeId } from './ids';
import { RequestWays } from './way-back';

const ways = (...edges: readonly (readonly [string, EdgeFlow, string])[]) =>
  new RequestWays(edges.map(([from, flow, to]) => ({ from: nodeId(from), flow, to: nodeId(to) })));

const chain = ways(
  ['user', 'request', 'gateway'],
  ['gateway', 'request', 'index'],
  ['index', 'candidates', 'ranker'],
  ['ranker', 'response', 'guard'],
  ['log', 'events', 'user'],
);

describe('the way back', () => {
  test.each([
    ['guard', 'gateway'],
    ['guard', 'user'],
    ['gateway', 'user'],
    ['index', 'user'],
  ])('leads from %s to %s, who asked', (from, to) => {
    expect(chain.isWayBack(nodeId(from), nodeId(to))).toBe(true);
  });

  test.each([
    ['user', 'gateway'],
    ['guard', 'index'],
    ['log', 'gateway'],
    ['user', 'log'],
    ['nobody', 'user'],
  ])('is not from %s to %s', (from, to) => {
    expect(chain.isWayBack(nodeId(from), nodeId(to))).toBe(false);
  });

  test('is found through a circle of what asks each other', () => {
    const round = ways(['a', 'request', 'b'], ['b', 'request', 'c'], ['c', 'request', 'b']);
    expect(round.isWayBack(nodeId('c'), nodeId('a'))).toBe(true);
    expect(round.isWayBack(nodeId('d'), nodeId('a'))).toBe(false);
  });
});
