import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { nodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { routeEdges } from '../render/routing/route-edges';
import { planCopy, planMove } from './plan-drop';
import { routesAfter } from './routes-after';
import { nextScene } from './scene';

const before = board('a > b', { groups: { lane: { label: 'Lane', of: ['a'] } } });
const scene = nextScene(undefined, before, bundledLibrary, { routeEdges, routesAfter });
const [a, b] = [nodeId('a'), nodeId('b')];
const after = (changes: readonly Change[]): Board => {
  const result = applyChanges(before, changes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const at = (of: Board, id: typeof a) => of.nodes.get(id)?.position;
const dropped = { nodes: new Set([a, b]), delta: { x: 2000, y: 30 } };

test('what is moved out of a lane leaves it', () => {
  const moved = after(planMove(scene, dropped));
  expect(at(moved, a)?.x).toBe((at(before, a)?.x ?? 0) + 2000);
  expect(moved.nodes.get(a)?.parent).toBeUndefined();
});

test('copies are dropped with their connection, the originals stay as they were', () => {
  const { changes, copies } = planCopy(scene, dropped, Math.random);
  const copied = after(changes);
  expect([copied.nodes.get(a), copied.nodes.get(b)]).toEqual([
    before.nodes.get(a),
    before.nodes.get(b),
  ]);
  expect(copied.nodes.size).toBe(before.nodes.size + 2);
  expect(copied.edges.size).toBe(2);
  for (const id of copies) expect(copied.nodes.get(id)?.parent).toBeUndefined();
  expect(copies.map((id) => at(copied, id)?.x)).toContain((at(before, a)?.x ?? 0) + 2000);
});

test('a copy that is dropped in the lane of its original belongs to it', () => {
  const { changes, copies } = planCopy(
    scene,
    { nodes: new Set([a]), delta: { x: 10, y: 70 } },
    Math.random,
  );
  const copied = after(changes);
  expect(copies.map((id) => copied.nodes.get(id)?.parent)).toEqual(['lane']);
});
