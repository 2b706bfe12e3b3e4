import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board, Edge, Side } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import { edgeId, nodeId, type NodeId } from '../../core/ids';
import { boardOf, smallBoard, smallLibrary } from '../board.arbitrary';
import { measureText } from '../measure-text';
import { nodeSizes } from '../node-size';
import { overlap } from './placed-rects';
import { routeEdges } from './route-edges';

const route = (board: Board) => routeEdges(board, nodeSizes(board, smallLibrary));
const rectsOf = (board: Board): ReadonlyMap<NodeId, Rect> => {
  const sizes = nodeSizes(board, smallLibrary);
  const rects = new Map<NodeId, Rect>();
  for (const { id, position } of board.nodes.values()) {
    const size = sizes.get(id);
    if (size) rects.set(id, { ...position, width: size.width, height: size.height });
  }
  return rects;
};

const onBorder = ({ x, y }: Point, r: Rect | undefined): boolean => {
  if (!r) return false;
  const inX = x >= r.x && x <= r.x + r.width;
  const inY = y >= r.y && y <= r.y + r.height;
  return (
    (inY && (x === r.x || x === r.x + r.width)) || (inX && (y === r.y || y === r.y + r.height))
  );
};

const pieces = (points: readonly Point[]): Rect[] =>
  points.slice(1).map((end, i) => {
    const start = points[i] ?? end;
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(start.x - end.x),
      height: Math.abs(start.y - end.y),
    };
  });

/** Few, since each routes a whole board. */
const runs = { numRuns: 50 };

/** A side of a node holds so many ports that lines can be told apart. */
function withFewParallels(board: Board): Board {
  const counts = new Map<string, number>();
  const edges = [...board.edges].filter(([, { from, to }]) => {
    const pair = [from, to].toSorted().join(' ');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return (counts.get(pair) ?? 0) <= 6;
  });
  return { ...board, edges: new Map(edges) };
}

describe('laws of routes on small boards', () => {
  test('each starts on the border of its first node and ends on that of its second', () => {
    fc.assert(
      fc.property(smallBoard, (board) => {
        const rects = rectsOf(board);
        for (const [id, { points }] of route(board)) {
          const { from, to } = board.edges.get(id) ?? {};
          const [start, end] = [points.at(0), points.at(-1)];
          if (!from || !to || !start || !end) throw new Error('a route without ends');
          expect(onBorder(start, rects.get(from))).toBe(true);
          expect(onBorder(end, rects.get(to))).toBe(true);
        }
      }),
      runs,
    );
  });

  test('every piece is level or upright, and none runs through a node', () => {
    fc.assert(
      fc.property(smallBoard, (board) => {
        const rects = [...rectsOf(board)];
        for (const [id, { points }] of route(board)) {
          const { from, to } = board.edges.get(id) ?? {};
          for (const piece of pieces(points)) {
            expect(piece.width === 0 || piece.height === 0).toBe(true);
            for (const [node, rect] of rects) {
              if (node === from || node === to) continue;
              expect(overlap(rect, grow(piece, 1))).toBe(false);
            }
          }
        }
      }),
      runs,
    );
  });

  test('no words lie on a node, and none on other words', () => {
    fc.assert(
      fc.property(smallBoard, (board) => {
        const labels = [...route(board).values()].flatMap(({ label }) => label?.rect ?? []);
        const nodes = [...rectsOf(board).values()];
        for (const [i, rect] of labels.entries()) {
          for (const node of nodes) expect(overlap(rect, node)).toBe(false);
          for (const other of labels.slice(i + 1)) expect(overlap(rect, other)).toBe(false);
        }
      }),
      runs,
    );
  });

  test('two routes never lie on each other for long, up to six of the same two nodes', () => {
    fc.assert(
      fc.property(smallBoard.map(withFewParallels), (board) => {
        const all = [...route(board).values()].map(({ points }) => pieces(points));
        for (const [i, mine] of all.entries()) {
          for (const theirs of all.slice(i + 1)) expect(shared(mine, theirs)).toBeLessThan(40);
        }
      }),
      runs,
    );
  });

  test('every edge has a route, quick or not', () => {
    fc.assert(
      fc.property(smallBoard, (board) => {
        const sizes = nodeSizes(board, smallLibrary);
        const rects = rectsOf(board);
        expect(route(board).size).toBe(board.edges.size);
        const quick = routeEdges(board, sizes, { quick: true, previous: route(board) });
        for (const [id, { points }] of quick) {
          const to = board.edges.get(id)?.to;
          const end = points.at(-1);
          expect(to && end && onBorder(end, rects.get(to))).toBe(true);
        }
        expect(quick.size).toBe(board.edges.size);
      }),
      runs,
    );
  });
});

const grow = (r: Rect, by: number): Rect => ({
  x: r.x - by / 2,
  y: r.y - by / 2,
  width: r.width + by,
  height: r.height + by,
});

/** How far two ways run on the same line. */
function shared(mine: readonly Rect[], theirs: readonly Rect[]): number {
  let length = 0;
  for (const a of mine) {
    for (const b of theirs) {
      const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (width === 0 && a.width === 0 && b.width === 0) length += Math.max(0, height);
      if (height === 0 && a.height === 0 && b.height === 0) length += Math.max(0, width);
    }
  }
  return length;
}

const box = (id: string, x: number, y: number) =>
  ({ id: nodeId(id), type: 'component', label: id, position: { x, y } }) as const;
const line = (id: string, from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  id: edgeId(id),
  from: nodeId(from),
  to: nodeId(to),
  flow: 'features',
  ...more,
});
const only = (board: Board) => {
  const found = route(board).get(edgeId('e'));
  if (!found) throw new Error('no route');
  return found;
};

test.each<[string, Point, Side, Side]>([
  ['to the right', { x: 300, y: 0 }, 'right', 'left'],
  ['to the right, lower', { x: 300, y: 200 }, 'right', 'left'],
  ['straight below', { x: 0, y: 160 }, 'bottom', 'top'],
  ['straight above', { x: 0, y: -160 }, 'top', 'bottom'],
  ['below, to the left', { x: -320, y: 200 }, 'bottom', 'top'],
])('a node %s is reached by the plain sides', (_, { x, y }, from, to) => {
  const found = only(boardOf([box('a', 0, 0), box('b', x, y)], [line('e', 'a', 'b')]));
  expect([found.fromSide, found.toSide]).toEqual([from, to]);
});

test('nodes in one row are joined by one straight line, also when one of them has more edges', () => {
  const board = boardOf(
    [box('a', 0, 0), box('b', 300, 0), box('c', 300, 200), box('d', 300, -200)],
    [line('e', 'a', 'b'), line('f', 'a', 'c'), line('g', 'a', 'd')],
  );
  expect(only(board).points).toHaveLength(2);
});

test('there and back are two straight lines apart from each other', () => {
  const board = boardOf(
    [box('a', 0, 0), box('b', 300, 0)],
    [line('e', 'a', 'b'), line('f', 'b', 'a')],
  );
  const [there, back] = [...route(board).values()].map(({ points }) => points);
  expect([there?.length, back?.length]).toEqual([2, 2]);
  expect(Math.abs((there?.[0]?.y ?? 0) - (back?.[0]?.y ?? 0))).toBeGreaterThanOrEqual(9);
});

describe('eight edges between the same two are told apart', () => {
  const places: [string, Point][] = [
    ['in a row', { x: 270, y: 0 }],
    ['in a row, close', { x: 230, y: 0 }],
    ['in a row, lower', { x: 300, y: -40 }],
    ['to the lower right', { x: 270, y: 150 }],
    ['below', { x: 0, y: 150 }],
    ['below, to the right', { x: 100, y: 120 }],
    ['below, close', { x: 100, y: 90 }],
    ['far to the left', { x: -400, y: 0 }],
  ];
  test.each(places)('%s', (_, { x, y }) => {
    for (const isBothWays of [false, true]) {
      const lines = Array.from({ length: 8 }, (__, i) =>
        isBothWays && i % 2 > 0 ? line(`e${i}`, 'b', 'a') : line(`e${i}`, 'a', 'b'),
      );
      const board = boardOf([box('a', 0, 0), box('b', x, y)], lines);
      const found = [...route(board).values()].map(({ points }) => pieces(points));
      const same = found.flatMap((one, i) => found.slice(i + 1).map((two) => shared(one, two)));
      expect(Math.max(...same)).toBe(0);
    }
  });
});

const laneAt = (id: string, y: number) =>
  ({
    id: nodeId(id),
    type: 'group',
    label: '',
    position: { x: -40, y },
    size: { width: 300, height: 140 },
  }) as const;

test('words stand beside the border of a group, not on it', () => {
  const board = boardOf(
    [laneAt('g', -60), laneAt('h', 106), box('a', 0, 0), box('b', 0, 160)],
    [line('e', 'a', 'b')],
  );
  const words = only(board).label?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const border of [80, 106])
    expect(words.y > border || words.y + words.height < border).toBe(true);
});

test('feedback to the start of a row goes around it', () => {
  const board = boardOf(
    [box('a', 0, 0), box('b', 300, 0), box('c', 600, 0)],
    [line('e', 'c', 'a'), line('f', 'a', 'b'), line('g', 'b', 'c')],
  );
  const ys = only(board).points.map(({ y }) => y);
  expect(Math.max(...ys) > 70 || Math.min(...ys) < -12).toBe(true);
});

test('the sides that the user chose stay', () => {
  const board = boardOf(
    [box('a', 0, 0), box('b', 300, 0)],
    [line('e', 'a', 'b', { sides: { from: 'top', to: 'bottom' } })],
  );
  expect([only(board).fromSide, only(board).toSide]).toEqual(['top', 'bottom']);
});

test('the points that the user placed are on the way, in their order', () => {
  const bends = [
    { x: 240, y: 200 },
    { x: 420, y: 260 },
  ];
  const board = boardOf([box('a', 0, 0), box('b', 600, 0)], [line('e', 'a', 'b', { bends })]);
  const found = pieces(only(board).points);
  const passes = bends.map(({ x, y }) =>
    found.findIndex((r) => x >= r.x && x <= r.x + r.width && y >= r.y && y <= r.y + r.height),
  );
  expect(passes[0]).toBeGreaterThanOrEqual(0);
  expect(passes[1]).toBeGreaterThanOrEqual(passes[0] ?? 0);
});

test('a group is an end, and no obstacle for what goes through it', () => {
  const group = {
    id: nodeId('g'),
    type: 'group',
    label: 'Lane',
    position: { x: 250, y: -60 },
    size: { width: 300, height: 200 },
  } as const;
  const board = boardOf(
    [box('a', 0, 0), group, box('b', 620, 0)],
    [line('e', 'a', 'b'), line('f', 'a', 'g')],
  );
  expect(only(board).points).toHaveLength(2);
  expect(route(board).get(edgeId('f'))?.toSide).toBe('left');
});

describe('many edges between the same two nodes', () => {
  const places: Point[] = [
    { x: 300, y: 0 },
    { x: 300, y: 60 },
    { x: 260, y: 300 },
    { x: 0, y: 160 },
    { x: -300, y: 101 },
    { x: -450, y: -100 },
    { x: 600, y: 0 },
  ];
  const cases = places.flatMap(({ x, y }) =>
    [4, 5, 6, 10, 16].map((count) => [count, x, y] as const),
  );

  test.each(cases)('%i, there and back, to a node at %i, %i: apart, words too', (count, x, y) => {
    const board = boardOf(
      [box('a', 0, 0), box('b', x, y)],
      Array.from({ length: count }, (_, i) =>
        i % 3 === 2 ? line(`e${i}`, 'b', 'a') : line(`e${i}`, 'a', 'b'),
      ),
    );
    const routes = [...route(board).values()];
    const ways = routes.map(({ points }) => pieces(points));
    const labels = routes.flatMap(({ label }) => label?.rect ?? []);
    expect(labels).toHaveLength(count);
    for (const [i, way] of ways.entries())
      for (const other of ways.slice(i + 1)) expect(shared(way, other)).toBeLessThan(20);
    for (const [i, rect] of labels.entries()) {
      for (const other of labels.slice(i + 1)) expect(overlap(rect, other)).toBe(false);
      for (const node of rectsOf(board).values()) expect(overlap(rect, node)).toBe(false);
    }
  });
});

test('two lines through a narrow gap lie beside each other', () => {
  const board = boardOf(
    [box('a', 336, 100), box('b', 0, 201)],
    ['e', 'f'].map((id) => line(id, 'a', 'b')),
  );
  const [one = [], two = []] = [...route(board).values()].map(({ points }) => pieces(points));
  expect(shared(one, two)).toBe(0);
});

describe('the title of a group', () => {
  const group = {
    id: nodeId('g'),
    type: 'group',
    label: 'Offline: data and training',
    position: { x: -40, y: 200 },
    size: { width: 500, height: 200 },
  } as const;
  const title: Rect = { x: -24, y: 210, width: measureText(group.label, 12.5, 600), height: 18 };

  test.each([
    ['from above to a member', 0],
    ['from the left, on its height', -400],
  ])('is not struck through %s', (_, x) => {
    const above = box('a', x, x === 0 ? 0 : 190);
    const board = boardOf([above, group, box('b', 0, 290)], [line('e', 'a', 'b')]);
    const { points, label } = only(board);
    expect(pieces(points).filter((piece) => overlap(piece, title))).toEqual([]);
    expect(label && overlap(label.rect, title)).toBe(false);
  });

  test('is crossed where the points that the user placed ask for it', () => {
    const bent = {
      ...line('e', 'a', 'b'),
      bends: [
        { x: 40, y: 150 },
        { x: 40, y: 260 },
      ],
    };
    const board = boardOf([box('a', 0, 0), group, box('b', 0, 290)], [bent]);
    expect(pieces(only(board).points).some((piece) => overlap(piece, title))).toBe(true);
  });
});

test('a member is joined to its own group from within', () => {
  const group = {
    id: nodeId('g'),
    type: 'group',
    label: 'Lane',
    position: { x: -200, y: -100 },
    size: { width: 600, height: 300 },
  } as const;
  const board = boardOf([group, box('a', 0, 0)], [line('e', 'g', 'a')]);
  const points = only(board).points;
  for (const { x, y } of points) {
    expect(x >= -200 && x <= 400 && y >= -100 && y <= 200).toBe(true);
  }
});

test('while a node is dragged its edges follow, their other ends stay where they were', () => {
  const board = boardOf(
    [box('a', 0, 0), box('b', 300, 0), box('c', 300, 200)],
    [line('e', 'a', 'b'), line('f', 'a', 'c')],
  );
  const sizes = nodeSizes(board, smallLibrary);
  const previous = routeEdges(board, sizes);
  const quick = routeEdges(board, sizes, {
    only: [edgeId('f')],
    quick: true,
    previous,
    positions: new Map([['c', { x: 340, y: 260 }]]),
  });
  expect([...quick.keys()]).toEqual(['f']);
  expect(quick.get(edgeId('f'))?.points.at(0)).toEqual(previous.get(edgeId('f'))?.points.at(0));
  expect(quick.get(edgeId('f'))?.points.at(-1)?.x).toBe(340);
});

test('a board that did not change has the same routes, one of another size does not', () => {
  const board = boardOf([box('a', 0, 0), box('b', 300, 0)], [line('e', 'a', 'b')]);
  const sizes = nodeSizes(board, smallLibrary);
  const first = routeEdges(board, sizes);
  expect(routeEdges({ ...board, title: 'other' }, new Map(sizes))).toBe(first);
  const larger = new Map(sizes).set(nodeId('b'), { width: 190, height: 200 });
  expect(routeEdges(board, larger)).not.toBe(first);
});
