import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyChanges } from '../apply-changes';
import type { Board, BoardNode } from '../board';
import { emptyBoard } from '../board';
import { boardArbitrary } from '../board.arbitrary';
import type { Change } from '../change';
import { boardId, nodeId } from '../ids';
import { alignNodes, distributeNodes, type Alignment, type Axis } from './arrange-nodes';

const WIDE = { width: 200, height: 40 };
const NARROW = { width: 100, height: 60 };
const sizeOf = (node: BoardNode) => node.size ?? (node.id === 'wide' ? WIDE : NARROW);

const nodes = (places: Record<string, readonly [x: number, y: number, more?: object]>): Board => {
  const changes = Object.entries(places).map(([name, [x, y, more]]): Change => {
    const id = nodeId(name);
    const value: BoardNode = {
      id,
      type: 'component',
      label: name,
      position: { x, y },
      ...more,
    };
    return { type: 'add', in: 'nodes', id, value };
  });
  const result = applyChanges(emptyBoard(boardId('b')), changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const places = (board: Board, changes: readonly Change[]) => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return Object.fromEntries(
    Array.from(result.value.nodes.values(), ({ id, position }) => [id, [position.x, position.y]]),
  );
};

describe('align', () => {
  const board = nodes({ wide: [0, 0], a: [50, 100], b: [300, 230] });
  test.each<[Alignment, Record<string, readonly number[]>]>([
    ['left', { wide: [0, 0], a: [0, 100], b: [0, 230] }],
    ['right', { wide: [200, 0], a: [300, 100], b: [300, 230] }],
    ['centre', { wide: [100, 0], a: [150, 100], b: [150, 230] }],
    ['top', { wide: [0, 0], a: [50, 0], b: [300, 0] }],
    ['bottom', { wide: [0, 250], a: [50, 230], b: [300, 230] }],
    ['middle', { wide: [0, 125], a: [50, 115], b: [300, 115] }],
  ])('%s', (to, expected) => {
    expect(places(board, alignNodes(board, board.nodes.keys(), to, sizeOf))).toEqual(expected);
  });

  test('one node alone has nothing to be aligned with', () => {
    expect(alignNodes(board, [nodeId('a')], 'left', sizeOf)).toEqual([]);
  });

  test('what is locked stays', () => {
    const fixed = nodes({ a: [50, 100, { locked: true }], b: [300, 230], c: [320, 0] });
    expect(places(fixed, alignNodes(fixed, fixed.nodes.keys(), 'left', sizeOf))).toEqual({
      a: [50, 100],
      b: [300, 230],
      c: [300, 0],
    });
  });

  test('a group takes its members along, also when they are selected too', () => {
    const lane = nodes({
      lane: [100, 0, { type: 'group', size: { width: 300, height: 200 } }],
      member: [120, 50, { parent: 'lane' }],
      a: [40, 400],
    });
    expect(places(lane, alignNodes(lane, lane.nodes.keys(), 'left', sizeOf))).toEqual({
      lane: [40, 0],
      member: [60, 50],
      a: [40, 400],
    });
  });
});

describe('distribute', () => {
  const board = nodes({ wide: [120, 70], a: [0, 0], b: [700, 300] });
  test.each<[Axis, Record<string, readonly number[]>]>([
    ['x', { a: [0, 0], wide: [300, 70], b: [700, 300] }],
    ['y', { a: [0, 0], wide: [120, 160], b: [700, 300] }],
  ])('equal gaps along %s', (axis, expected) => {
    expect(places(board, distributeNodes(board, board.nodes.keys(), axis, sizeOf))).toEqual(
      expected,
    );
  });

  test('two nodes have one gap only', () => {
    expect(distributeNodes(board, ['a', 'b'].map(nodeId), 'x', sizeOf)).toEqual([]);
  });
});

test('what is aligned stays so: aligning once more changes nothing', () => {
  fc.assert(
    fc.property(boardArbitrary, fc.constantFrom<Alignment>('left', 'top'), (board, to) => {
      const result = applyChanges(board, alignNodes(board, board.nodes.keys(), to, sizeOf));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const again = alignNodes(result.value, result.value.nodes.keys(), to, sizeOf);
      expect(again).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
