import { expect, test } from 'vitest';

import { edgeId, nodeId, type NodeId } from '../../core/ids';
import type { Rect } from '../../core/geometry';
import { bundledLibrary as library } from '../../library/bundled';
import { board } from '../../library/test-board';
import type { Ghost } from '../drawing';
import { nodeSizes } from '../node-size';
import { routeEdges } from './route-edges';
import { routeGhosts } from './route-ghosts';
import type { Route } from './route';

const system = board('a:event-log > b:event-stream > c:data-cleaning; c > a', {
  nodes: {
    a: { position: { x: 0, y: 0 } },
    b: { position: { x: 270, y: 0 } },
    c: { position: { x: 540, y: 0 } },
  },
});
const sizes = nodeSizes(system, library);
const routes = routeEdges(system, sizes);

const ghostAt = (rect: Rect, lines: readonly (readonly [string, string])[]): Ghost => ({
  key: 'k',
  severity: 'error',
  nodes: [{ id: nodeId('ghost'), label: 'Ghost', caption: '', rect }],
  edges: lines.map(([from, to], i) => ({
    id: edgeId(`g${i}`),
    from: nodeId(from),
    to: nodeId(to),
  })),
});

const pieces = ({ points }: Route) => points.slice(1).map((end, i) => [points[i] ?? end, end]);

/** Length that two ways have on one line. */
function shared(a: Route, b: Route): number {
  let total = 0;
  for (const [a1, a2] of pieces(a)) {
    for (const [b1, b2] of pieces(b)) {
      if (!a1 || !a2 || !b1 || !b2) continue;
      for (const [along, across] of [
        ['x', 'y'],
        ['y', 'x'],
      ] as const) {
        const isOne = [a2, b1, b2].every((point) => Math.abs(point[across] - a1[across]) < 4);
        const low = Math.max(Math.min(a1[along], a2[along]), Math.min(b1[along], b2[along]));
        const high = Math.min(Math.max(a1[along], a2[along]), Math.max(b1[along], b2[along]));
        if (isOne) total += Math.max(0, high - low);
      }
    }
  }
  return total;
}

const isStruck = (route: Route, { x, y, width, height }: Rect): boolean =>
  route.points.slice(1).some((end, i) => {
    const start = route.points[i] ?? end;
    return (
      Math.min(start.x, end.x) < x + width &&
      Math.max(start.x, end.x) > x &&
      Math.min(start.y, end.y) < y + height &&
      Math.max(start.y, end.y) > y
    );
  });

const cases: [string, Ghost][] = [
  [
    'below, in between two parts that are joined',
    ghostAt({ x: 135, y: 120, width: 190, height: 58 }, [
      ['a', 'ghost'],
      ['ghost', 'b'],
    ]),
  ],
  [
    'above',
    ghostAt({ x: 270, y: -140, width: 190, height: 58 }, [
      ['a', 'ghost'],
      ['b', 'ghost'],
      ['ghost', 'c'],
    ]),
  ],
  ['a line from part to part', ghostAt({ x: 270, y: 300, width: 190, height: 58 }, [['a', 'b']])],
];

test.each(cases)('a proposed line keeps clear of lines and words: %s', (_, ghost) => {
  const proposed = routeGhosts(system, sizes, [ghost], routes);
  expect(proposed.size).toBe(ghost.edges.length);
  for (const way of proposed.values()) {
    for (const route of routes.values()) {
      expect(shared(way, route)).toBe(0);
      if (route.label) expect(isStruck(way, route.label.rect)).toBe(false);
    }
    const ends = new Set<NodeId>(ghost.edges.flatMap(({ from, to }) => [from, to]));
    for (const [id, size] of sizes) {
      const node = system.nodes.get(id);
      if (node && !ends.has(id)) expect(isStruck(way, { ...node.position, ...size })).toBe(false);
    }
  }
});

test('a group that is being typed is no obstacle to what leads into it', () => {
  const inside = { x: 40, y: 200, width: 190, height: 58 };
  const ghost: Ghost = {
    ...ghostAt(inside, [['a', 'ghost']]),
    nodes: [
      {
        id: nodeId('g'),
        label: 'G',
        caption: '',
        group: true,
        rect: { x: 0, y: 150, width: 300, height: 160 },
      },
      { id: nodeId('ghost'), label: 'Ghost', caption: '', rect: inside },
    ],
  };
  const [way] = routeGhosts(system, sizes, [ghost], routes).values();
  expect(way?.points.length).toBeLessThanOrEqual(4);
});
