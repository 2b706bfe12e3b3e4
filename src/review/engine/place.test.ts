import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyBoard, type Board, type BoardNode } from '../../core/board';
import { boardId, edgeId, nodeId } from '../../core/ids';
import { NEW_SIZE, Places, rectOf } from './place';

const boardOf = (...nodes: readonly BoardNode[]): Board => ({
  ...emptyBoard(boardId('b')),
  nodes: new Map(nodes.map((node) => [node.id, node])),
});

const box = (id: string, x: number, y: number, parent?: string): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  label: id,
  position: { x, y },
  ...(parent === undefined ? {} : { parent: nodeId(parent) }),
});

it('stands to the right of what it follows, and to the left of what it feeds', () => {
  const only = box('a', 0, 0);
  const places = new Places(boardOf(only));
  expect(places.near([rectOf(only)], 'after', undefined).position.x).toBeGreaterThan(
    NEW_SIZE.width,
  );
  expect(places.near([rectOf(only)], 'before', undefined).position.x).toBeLessThan(-NEW_SIZE.width);
});

it('never lies on anything, nor on what it placed before', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 1500 }),
    y: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), fc.nat(24), (points, index) => {
      const nodes = points.map(({ x, y }, i) => box(`n${i}`, x, y));
      const near = nodes[index % nodes.length];
      if (!near) return;
      const places = new Places(boardOf(...nodes));
      const placed = [1, 2, 3].map(() => ({
        ...NEW_SIZE,
        ...places.near([rectOf(near)], 'below', undefined).position,
      }));
      const others = [...nodes.map(rectOf), ...placed];
      for (const rect of placed) {
        const hit = others.filter(
          (other) =>
            other !== rect &&
            rect.x < other.x + other.width &&
            other.x < rect.x + rect.width &&
            rect.y < other.y + other.height &&
            other.y < rect.y + rect.height,
        );
        expect(hit).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

it('stays inside the group of its neighbours while there is room, and says so', () => {
  const group: BoardNode = {
    id: nodeId('g'),
    type: 'group',
    label: 'Online',
    position: { x: -50, y: -50 },
    size: { width: 900, height: 400 },
  };
  const inside = box('a', 0, 0, 'g');
  const places = new Places(boardOf(group, inside));
  expect(places.near([rectOf(inside)], 'after', nodeId('g')).parent).toBe('g');
});

it('fills the gap where the column of one neighbour crosses the row of another', () => {
  const [split, trainer] = [box('split', 290, 130), box('trainer', 0, 0)];
  const places = new Places(boardOf(split, trainer));
  expect(places.near([rectOf(split), rectOf(trainer)], 'after', undefined).position).toEqual({
    x: 290,
    y: 0,
  });
});

it.each([
  ['level, between two in a row', 0, 0, 600, 0],
  ['upright, between two in a column', 300, -300, 300, 300],
  ['with a turn in the middle', 50, -150, 550, 150],
])('leaves a line free that runs %s', (_, x1, y1, x2, y2) => {
  const ends = [box('a', x1, y1), box('b', x2, y2)];
  const line = { id: edgeId('e'), from: nodeId('a'), to: nodeId('b'), flow: 'records' } as const;
  const wanted = { x: 300, y: 0, ...NEW_SIZE };
  const place = (edges: Board['edges']) =>
    new Places({ ...boardOf(...ends), edges }).near([wanted], 'below', undefined).position;
  const on = place(new Map());
  const clear = place(new Map([[line.id, line]]));
  expect(on).toEqual({ x: 300, y: 0 });
  expect(clear).not.toEqual(on);
});

it('lies on a line rather than far away, where nothing else is free', () => {
  const nodes = Array.from({ length: 400 }, (_, i) =>
    box(`n${i}`, (i % 20) * 238 - 2000, Math.floor(i / 20) * 106 - 1000),
  ).filter(({ position }) => position.x !== 142 || position.y !== -46);
  const line = {
    id: edgeId('e'),
    from: nodeId('n188'),
    to: nodeId('n190'),
    flow: 'records',
  } as const;
  const near = nodes.find(({ id }) => id === 'n188');
  if (!near) throw new Error('gone');
  const board = { ...boardOf(...nodes), edges: new Map([[line.id, line]]) };
  const { position } = new Places(board).near([rectOf(near)], 'after', undefined, [
    { x: 142, y: -46, width: 190, height: 58 },
  ]);
  expect(position).toEqual({ x: 142, y: -46 });
});
