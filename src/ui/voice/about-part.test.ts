import { expect, test } from 'vitest';

import { emptyBoard, type Board } from '../../core/board';
import { boardId, componentId, edgeId, nodeId } from '../../core/ids';
import type { EdgeFlow } from '../../core/flow';
import type { Finding, Review } from '../../review/engine/review';
import { aboutEdge, aboutNode } from './about-part';

const part = (id: string, more: object = {}) => ({
  id: nodeId(id),
  type: 'component' as const,
  component: componentId('feature-store'),
  label: id,
  position: { x: 0, y: 0 },
  ...more,
});
const line = (id: string, from: string, to: string, flow: EdgeFlow, more: object = {}) => ({
  id: edgeId(id),
  from: nodeId(from),
  to: nodeId(to),
  flow,
  ...more,
});

function board(
  nodes: readonly ReturnType<typeof part>[],
  edges: readonly ReturnType<typeof line>[],
): Board {
  return {
    ...emptyBoard(boardId('b')),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'board/dead-end',
  severity: 'warning',
  step: null,
  stage: null,
  message: '',
  why: '',
  ask: '',
  fix: '',
  nodes: [],
  edges: [],
  ...over,
});

const review = (...findings: readonly Finding[]): Review => ({
  findings,
  stages: [],
  score: {
    total: 0,
    withoutMutes: 0,
    mutes: 0,
    steps: { framing: 0, data: 0, model: 0, serving: 0 },
  },
  profile: [],
  unusedMutes: [],
});

test('a part tells what goes in and out, its state, and its findings', () => {
  const shown = board(
    [
      part('Cleaning'),
      part('Store', { locked: true, parent: nodeId('Lane') }),
      part('Ranker'),
      part('Lane'),
    ],
    [
      line('e1', 'Cleaning', 'Store', 'records'),
      line('e2', 'Store', 'Ranker', 'features', { label: 'fresh', timing: 'request' }),
    ],
  );
  const found = review(
    finding({ nodes: [nodeId('Store')] }),
    finding({ nodes: [nodeId('Store')], muted: 'known' }),
    finding({ nodes: [nodeId('Ranker')], edges: [edgeId('e2')] }),
  );
  expect(aboutNode(shown, nodeId('Store'), found)).toBe(
    '1 in: records from Cleaning. 1 out: features to Ranker. In Lane. Locked. 1 finding.',
  );
  expect(aboutEdge(shown, edgeId('e2'), found)).toBe('Label: fresh. On request. 1 finding.');
  expect(aboutNode(shown, nodeId('Lane'))).toBe('Not connected.');
});

test('a hub tells its first connections and how many more there are', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const shown = board(
    [part('hub'), ...names.map((name) => part(name))],
    names.map((name) => line(name, name, 'hub', 'records')),
  );
  expect(aboutNode(shown, nodeId('hub'))).toBe(
    '7 in: records from a, records from b, records from c, records from d, records from e, 2 more.',
  );
});
