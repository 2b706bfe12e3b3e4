import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { componentId, nodeId } from '../core/ids';
import { bundledLibrary as library } from '../library/bundled';
import { board } from '../library/test-board';
import { planBeside } from './plan-beside';

const random = () => 0.42;
const rank = (at: { x: number; y: number }, component: string) => {
  const there = board('rank:ranker', { nodes: { rank: { position: { x: 0, y: 0 } } } });
  const item = { kind: 'component', component: componentId(component) } as const;
  const plan = planBeside(there, library, item, { middle: at, selected: nodeId('rank') }, random);
  return { there, plan, isLeading: plan?.to === nodeId('rank') };
};

test.each([
  ['to the right it follows', { x: 360, y: 30 }, 'app-service', false],
  ['below it follows', { x: 95, y: 180 }, 'app-service', false],
  [
    'to the left what rather leads there leads there',
    { x: -170, y: 30 },
    'candidate-generator',
    true,
  ],
  ['to the left what may follow follows', { x: -170, y: 30 }, 'prediction-log', false],
])('%s', (_, at, component, isLeading) => {
  const drawn = rank(at, component);
  expect(drawn.plan).toBeDefined();
  expect(drawn.isLeading).toBe(isLeading);
});

test('far away it stands for itself', () => {
  expect(rank({ x: 900, y: 30 }, 'app-service').plan).toBeUndefined();
});

test('on top of the selected node it moves clear of it', () => {
  const { there, plan } = rank({ x: 95, y: 29 }, 'app-service');
  const after = plan && applyChanges(there, plan.changes);
  expect(after?.ok).toBe(true);
  const { x = 0, y = 0 } = plan?.node.position ?? {};
  expect(Math.abs(x) >= 190 || Math.abs(y) >= 58).toBe(true);
});
