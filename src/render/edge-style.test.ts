import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { edgeId } from '../core/ids';
import { bundledLibrary as library } from '../library/bundled';
import { board } from '../library/test-board';
import { drawEdge } from './draw-edge';
import { edgeStyle } from './edge-style';
import { nodeSize } from './node-size';
import { routeEdges } from './routing/route-edges';
import { theme } from './theme';

const place = (x: number, y: number) => ({ position: { x, y } });
const before = board('a:event-log > b:data-lake', {
  nodes: { a: place(0, 0), b: place(400, 200) },
});
const id = edgeId('a--b');

function drawn(style: string, quick: boolean) {
  const changed = applyChanges(before, [{ type: 'set', in: 'edges', id, fields: { style } }]);
  if (!changed.ok) throw new Error('refused');
  const system = changed.value;
  const sizes = new Map(
    Array.from(system.nodes.values(), (node) => [node.id, nodeSize(node, system, library)]),
  );
  const route = routeEdges(system, sizes, { quick }).get(id);
  const edge = system.edges.get(id);
  if (!route || !edge) throw new Error('no route');
  const [line] = drawEdge(edge, route, { board: system, library, theme: theme('light') }).items;
  return { points: route.points, d: line?.kind === 'path' ? line.d : '', label: route.label };
}

test.each([true, false])('straight is one line, and its words stand at it (quick: %s)', (quick) => {
  const { points, d, label } = drawn('straight', quick);
  expect(points).toHaveLength(2);
  expect(d).not.toContain('Q');
  const [start, end] = points;
  expect(label && start && end && label.rect.x > start.x && label.rect.x < end.x).toBe(true);
});

test('smooth goes the way of right angles in wide curves', () => {
  const smooth = drawn('smooth', false);
  const angular = drawn('orthogonal', false);
  expect(smooth.points).toEqual(angular.points);
  expect(smooth.d).not.toBe(angular.d);
});

test.each(['orthogonal', undefined, 'zigzag'])('%s is right angles', (style) => {
  expect(edgeStyle(style === undefined ? {} : { style })).toBe('orthogonal');
});
