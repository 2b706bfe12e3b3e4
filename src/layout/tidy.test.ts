import ELK from 'elkjs/lib/elk.bundled.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board, BoardNode } from '../core/board';
import { emptyBoard } from '../core/board';
import { boardArbitrary } from '../core/board.arbitrary';
import type { Change } from '../core/change';
import type { Rect, Size } from '../core/geometry';
import { boardId, edgeId, nodeId, type NodeId } from '../core/ids';
import { tidy } from './tidy';

const engine = new ELK();
const BOX = { width: 190, height: 58 };

const sizesOf = (board: Board): Map<NodeId, Size> =>
  new Map(Array.from(board.nodes.values(), (node) => [node.id, node.size ?? BOX]));
const rectsOf = (board: Board): Map<string, Rect> => {
  const sizes = sizesOf(board);
  return new Map(
    Array.from(board.nodes.values(), ({ id, position }) => [
      id,
      { ...position, ...(sizes.get(id) ?? BOX) },
    ]),
  );
};
const after = (board: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const tidied = async (board: Board, only?: readonly string[], room?: Size): Promise<Board> => {
  const selection = only === undefined ? {} : { only: only.map(nodeId) };
  const view = room === undefined ? {} : { room };
  const asked = { board, sizes: sizesOf(board), rankOf, ...selection, ...view };
  const changes = await tidy(asked, engine);
  return after(board, changes);
};
const rankOf = (node: BoardNode): number | undefined => RANKS[node.id];
const RANKS: { readonly [id: string]: number } = { data: 1, train: 2, serve: 3 };

/** Nodes at these places and `a > b` edges. */
const board = (nodes: Record<string, readonly [number, number, object?]>, edges: string[]): Board =>
  after(emptyBoard(boardId('b')), [
    ...Object.entries(nodes).map(([name, [x, y, more]]): Change => {
      const value: BoardNode = {
        id: nodeId(name),
        type: 'component',
        label: name,
        position: { x, y },
        ...more,
      };
      return { type: 'add', in: 'nodes', id: name, value };
    }),
    ...edges.map((edge): Change => {
      const [from = '', to = ''] = edge.split(' > ');
      const id = edgeId(`${from}-${to}`);
      const value = { id, from: nodeId(from), to: nodeId(to), flow: 'records' } as const;
      return { type: 'add', in: 'edges', id, value };
    }),
  ]);
const x = (of: Board, id: string): number => of.nodes.get(nodeId(id))?.position.x ?? NaN;
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('layers from left to right', () => {
  test('a chain is drawn in its order, whatever the order on the board', async () => {
    const chain = board({ c: [0, 0], a: [10, 5], b: [20, 0] }, ['a > b', 'b > c']);
    const tidy = await tidied(chain);
    expect(x(tidy, 'a')).toBeLessThan(x(tidy, 'b'));
    expect(x(tidy, 'b')).toBeLessThan(x(tidy, 'c'));
  });

  test('a loop leads back from serving to data, and is not pulled into the flow', async () => {
    const loop = board({ serve: [0, 0], train: [0, 100], data: [0, 200] }, [
      'data > train',
      'train > serve',
      'serve > data',
    ]);
    const tidy = await tidied(loop);
    expect(x(tidy, 'data')).toBeLessThan(x(tidy, 'train'));
    expect(x(tidy, 'train')).toBeLessThan(x(tidy, 'serve'));
  });
});

const view = { width: 900, height: 770 };
const chain = (length: number): Board => {
  const names = Array.from({ length }, (_, index) => `n${index}`);
  return board(
    Object.fromEntries(names.map((name, index) => [name, [index * 20, 0] as const])),
    names.slice(1).map((name, index) => `${names[index] ?? ''} > ${name}`),
  );
};
const extent = (of: Board): Size => {
  const rects = [...rectsOf(of).values()];
  return {
    width:
      Math.max(...rects.map((rect) => rect.x + rect.width)) - Math.min(...rects.map((r) => r.x)),
    height:
      Math.max(...rects.map((rect) => rect.y + rect.height)) - Math.min(...rects.map((r) => r.y)),
  };
};

/** How many rows it is tidied into. */
const rows = async (of: Board, room?: Size): Promise<number> => {
  const { nodes } = await tidied(of, undefined, room);
  return new Set(Array.from(nodes.values(), ({ position }) => position.y)).size;
};

describe('a row that is far too long for the view', () => {
  test('goes on below, each row from left to right, and can be read', async () => {
    const long = chain(16);
    const folded = await tidied(long, undefined, view);
    const { width, height } = extent(folded);
    expect(Math.min(view.width / width, view.height / height)).toBeGreaterThan(0.6);
    const places = [...folded.nodes.values()].map(({ position }) => position);
    for (const [index, next] of places.slice(1).entries()) {
      const before = places[index] ?? next;
      const goesOn = next.y === before.y ? next.x > before.x : next.x < before.x;
      expect(goesOn && next.y >= before.y).toBe(true);
    }
    expect(x(folded, 'n0')).toBe(x(long, 'n0'));
  });

  test('stays one row where nobody looks, and where it is not that long', async () => {
    expect([await rows(chain(16)), await rows(chain(6), view)]).toEqual([1, 1]);
  });

  test('is folded in its group, and lanes that are high enough are left alone', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const edges = names.slice(1).map((name, index) => `${names[index] ?? ''} > ${name}`);
    const lane = (lanes: number): Board =>
      board(
        {
          ...Object.fromEntries(
            Array.from({ length: lanes }, (_, at) => [`lane${at}`, [0, at * 300, group(700)]]),
          ),
          ...Object.fromEntries(
            names.map((name, at) => [name, [at * 20, 40, { parent: 'lane0' }] as const]),
          ),
        },
        edges,
      );
    const one = await tidied(lane(1), undefined, view);
    const inside = rectsOf(one);
    const frame = inside.get('lane0') ?? { x: NaN, y: NaN, width: NaN, height: NaN };
    expect(frame.width).toBeLessThan(2000);
    for (const name of names) expect(within(inside.get(name) ?? frame, frame)).toBe(true);
    expect(await tidied(lane(9), undefined, view)).toEqual(await tidied(lane(9)));
  });
});

test('what is pinned or locked stays, and nothing is put on it', async () => {
  const fixed = board(
    { a: [0, 0], b: [400, 30, { pinned: true }], c: [5, 5, { locked: true }], d: [30, 10] },
    ['a > d', 'a > b'],
  );
  const tidy = await tidied(fixed);
  expect(tidy.nodes.get(nodeId('b'))).toBe(fixed.nodes.get(nodeId('b')));
  expect(tidy.nodes.get(nodeId('c'))).toBe(fixed.nodes.get(nodeId('c')));
  const rects = [...rectsOf(tidy).values()];
  for (const [i, one] of rects.entries())
    for (const other of rects.slice(i + 1)) expect(overlap(one, other)).toBe(false);
});

const group = (width: number) => ({ type: 'group', size: { width, height: 200 } });

test('lanes keep their members, their order and one width', async () => {
  const lanes = board(
    {
      online: [0, 300, group(700)],
      offline: [0, 0, group(500)],
      a: [20, 50, { parent: 'offline' }],
      b: [20, 60, { parent: 'offline' }],
      c: [40, 350, { parent: 'online' }],
      user: [-300, 350],
    },
    ['a > b', 'b > c', 'user > c'],
  );
  const tidy = await tidied(lanes);
  const rects = rectsOf(tidy);
  const rect = (id: string): Rect => rects.get(id) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  expect(within(rect('a'), rect('offline')) && within(rect('b'), rect('offline'))).toBe(true);
  expect(within(rect('c'), rect('online'))).toBe(true);
  expect(rect('offline').y + rect('offline').height).toBeLessThan(rect('online').y);
  expect(rect('offline').x).toBe(rect('online').x);
  expect(rect('offline').width).toBe(rect('online').width);
  expect(rect('user').x).toBeLessThan(rect('online').x);
});

test('of a selection only its nodes move', async () => {
  const some = board({ a: [0, 0], b: [10, 10], c: [700, 5] }, ['b > a', 'a > c']);
  const tidy = await tidied(some, ['a', 'b']);
  expect(tidy.nodes.get(nodeId('c'))).toBe(some.nodes.get(nodeId('c')));
  expect(x(tidy, 'b')).toBeLessThan(x(tidy, 'a'));
});

test('bends that were made for the old places go', async () => {
  const bent = board({ a: [0, 0], b: [10, 10] }, ['b > a']);
  const edge = edgeId('b-a');
  const withBends = after(bent, [
    { type: 'set', in: 'edges', id: edge, fields: { bends: [{ x: 5, y: 500 }] } },
  ]);
  expect((await tidied(withBends)).edges.get(edge)?.bends).toBeUndefined();
});

const rooms = fc.record({
  width: fc.integer({ min: 60, max: 900 }),
  height: fc.integer({ min: 60, max: 900 }),
});

test('on any board in any view: nothing lies on anything else of its container, members lie in their groups', async () => {
  await fc.assert(
    fc.asyncProperty(boardArbitrary, fc.option(rooms, { nil: undefined }), async (any, room) => {
      const loose = after(
        any,
        Array.from(any.nodes.keys(), (id) => ({
          type: 'set',
          in: 'nodes',
          id,
          fields: { locked: null, pinned: null },
        })),
      );
      const once = await tidied(loose, undefined, room);
      const rects = rectsOf(once);
      const nodes = [...once.nodes.values()];
      for (const [i, one] of nodes.entries()) {
        const rect = rects.get(one.id);
        const parent = one.parent && rects.get(one.parent);
        if (rect && parent) expect(within(rect, parent)).toBe(true);
        for (const other of nodes.slice(i + 1)) {
          const second = rects.get(other.id);
          if (rect && second && one.parent === other.parent)
            expect(overlap(rect, second)).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});
