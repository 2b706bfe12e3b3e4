import { describe, expect, test } from 'vitest';
import { board } from './test-board';

const nodesOf = (text: string) =>
  [...board(text).nodes.values()].map((node) =>
    node.type === 'component' ? `${node.id}:${node.component ?? '?'}` : `${node.id}:${node.type}`,
  );
const edgesOf = (text: string) =>
  [...board(text).edges.values()].map(
    ({ from, to, flow, split }) => `${from} ${flow}${split ? `/${split}` : ''} ${to}`,
  );

test('nodes have readable ids and the components that are written', () => {
  expect(
    nodesOf('My clicks:event-log > lake:data-lake > data-cleaning; goal:business-goal'),
  ).toEqual(['my-clicks:event-log', 'lake:data-lake', 'data-cleaning:data-cleaning', 'goal:brief']);
});

test('edges carry what the ends say, or what is written', () => {
  expect(
    edgesOf(
      'clicks:event-log > lake:data-lake; split:data-splitter -dataset/test-> eval:offline-evaluator',
    ),
  ).toEqual(['clicks events lake', 'split dataset/test eval']);
});

test('a bare word is a component by its exact name, else a plain box', () => {
  expect(nodesOf('feature store > kafkaesque box')).toEqual([
    'feature-store:feature-store',
    'kafkaesque-box:?',
  ]);
});

test('the same label is the same node; a key tells two apart', () => {
  expect(nodesOf('a:ranker; a; b#b1:ranker; b#b2:ranker')).toEqual([
    'a:ranker',
    'b1:ranker',
    'b2:ranker',
  ]);
});

describe('extras', () => {
  const made = board('r:ranker > p:prediction-log', {
    brief: { task: 'ranking' },
    constraints: { peakQps: 100 },
    goals: ['Raise clicks by 1 %'],
    metrics: [{ name: 'ndcg@10', kind: 'offline', serves: ['g1'] }],
    muted: [{ rule: 'board/loose', reason: 'a test' }],
    nodes: { r: { serves: ['g1'], because: 'speed', properties: { outK: 50 } } },
    edges: { 'r--p': { timing: 'stream' } },
    groups: { online: { label: 'Online', of: ['r', 'p'] } },
    notes: { n: 'why' },
  });

  test('fill the brief and its collections', () => {
    expect(made.brief.task).toBe('ranking');
    expect([...made.goals.keys(), ...made.metrics.keys()]).toEqual(['g1', 'm1']);
    expect([...made.muted.keys()]).toEqual(['board/loose']);
  });

  test('set fields of nodes and edges by id', () => {
    expect([...made.nodes.values()].find(({ id }) => id === 'r')).toMatchObject({
      serves: ['g1'],
      properties: { outK: 50 },
      parent: 'online',
    });
    expect([...made.edges.values()]).toMatchObject([{ id: 'r--p', timing: 'stream' }]);
  });
});

test('a text with a fault throws, and says what is wrong', () => {
  expect(() => board('a:no-such-thing > b')).toThrow('There is no component “no-such-thing”');
  expect(() => board('a -water-> b')).toThrow('No edge carries “water”');
});
