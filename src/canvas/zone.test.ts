import { describe, expect, test } from 'vitest';

import { emptyBoard, type Board, type BoardNode } from '../core/board';
import { boardId, nodeId } from '../core/ids';
import { nodeAt, nodesInLasso, type Sizes } from './hit-test';
import { withMembers } from '../core/members';
import { newParents } from './group-membership';
import { resized, zoneAt } from './zone';

const id = nodeId;
const size = { width: 200, height: 60 };

const lane: BoardNode = {
  id: id('lane'),
  type: 'group',
  label: 'Lane',
  position: { x: 0, y: 0 },
  size: { width: 1000, height: 400 },
};
const ranker: BoardNode = {
  id: id('ranker'),
  type: 'component',
  label: 'Ranker',
  position: { x: 100, y: 100 },
  parent: id('lane'),
};
const note: BoardNode = {
  id: id('note'),
  type: 'note',
  text: 'why',
  position: { x: 2000, y: 0 },
  size: { width: 200, height: 100 },
};
const outside: BoardNode = {
  id: id('outside'),
  type: 'component',
  label: 'Outside',
  position: { x: 2000, y: 500 },
};

const board: Board = {
  ...emptyBoard(boardId('b')),
  nodes: new Map([lane, ranker, note, outside].map((node) => [node.id, node])),
};
const sizes: Sizes = new Map(
  [lane, ranker, note, outside].map((node) => [node.id, node.size ?? size]),
);

describe('a press takes hold of', () => {
  test.each<[string, number, number, string, string[]]>([
    ['nothing far away', -500, -500, 'empty', []],
    ['a node by its body', 200, 130, 'ranker body', []],
    ['its border from inside', 106, 130, 'ranker border', []],
    ['its border from outside', 93, 130, 'ranker border', []],
    ['the lane beyond the strip', 90, 130, 'empty', []],
    ['the strip at the bottom', 200, 167, 'ranker border', []],
    ['a lane by its title', 500, 20, 'lane body', []],
    ['a lane by its border', 500, 398, 'lane border', []],
    ['nothing in a lane’s body', 500, 300, 'empty', []],
    ['a selected lane by its body', 500, 300, 'lane body', ['lane']],
    ['a node in a selected lane', 200, 130, 'ranker body', ['lane']],
    ['a lane by its corner', 998, 402, 'lane bottom-right', []],
    ['a note by its corner', 2000, 0, 'note top-left', []],
    ['a note’s border as its body: notes have no connections', 2100, 1, 'note body', []],
    ['nothing just outside a note', 2100, -5, 'empty', []],
  ])('%s', (_, x, y, expected, selected) => {
    const zone = zoneAt(board, sizes, { x, y }, new Set(selected.map(id)));
    const found =
      zone.kind === 'empty'
        ? 'empty'
        : `${zone.node.id} ${zone.kind === 'resize' ? zone.corner : zone.kind}`;
    expect(found).toBe(expected);
  });
});

describe('the node under a point', () => {
  test.each([
    [200, 130, 'ranker'],
    [500, 300, 'lane'],
    [1500, 300, undefined],
  ])('%i, %i', (x, y, expected) => expect(nodeAt(board, sizes, { x, y })?.id).toBe(expected));
});

describe('a lasso takes', () => {
  test.each([
    ['what it touches', { x: 250, y: 120, width: 20, height: 20 }, ['ranker']],
    ['no lane that it does not enclose', { x: 400, y: 200, width: 50, height: 50 }, []],
    [
      'a lane that it encloses, with what is in it',
      { x: -10, y: -10, width: 1020, height: 420 },
      ['lane', 'ranker'],
    ],
  ])('%s', (_, lasso, expected) => expect(nodesInLasso(board, sizes, lasso)).toEqual(expected));
});

const parentsAfter = (ids: string[], delta: { x: number; y: number }) =>
  Object.fromEntries(newParents(board, sizes, withMembers(board, ids.map(id)), delta));

describe('after a move', () => {
  test.each<[string, string[], { x: number; y: number }, object]>([
    ['inside its lane a node keeps it', ['ranker'], { x: 50, y: 50 }, {}],
    ['out of its lane it has none', ['ranker'], { x: 0, y: 900 }, { ranker: null }],
    [
      'dropped into a lane it belongs to it',
      ['outside'],
      { x: -1800, y: -300 },
      { outside: 'lane' },
    ],
    ['a lane carries its members, which stay its own', ['lane'], { x: 5000, y: 0 }, {}],
    ['a note becomes a member too', ['note'], { x: -1500, y: 100 }, { note: 'lane' }],
  ])('%s', (_, ids, delta, expected) => expect(parentsAfter(ids, delta)).toEqual(expected));

  test('members move with their lane', () =>
    expect([...withMembers(board, [id('lane')])]).toEqual(['lane', 'ranker']));
});

describe('resizing by a corner keeps the opposite one', () => {
  const rect = { x: 100, y: 100, width: 200, height: 100 };
  test.each([
    ['bottom-right', { x: 350, y: 250 }, { x: 100, y: 100, width: 250, height: 150 }],
    ['top-left', { x: 50, y: 80 }, { x: 50, y: 80, width: 250, height: 120 }],
    ['top-right', { x: 400, y: 150 }, { x: 100, y: 150, width: 300, height: 50 }],
    ['bottom-left', { x: 290, y: 90 }, { x: 204, y: 100, width: 96, height: 48 }],
  ] as const)('%s', (corner, point, expected) => {
    expect(resized(rect, corner, point)).toEqual(expected);
  });

  test('a group stops at what is in it', () => {
    const members = { x: 150, y: 120, width: 100, height: 60 };
    const smaller = resized(rect, 'bottom-right', { x: 160, y: 130 }, members);
    expect(smaller).toEqual({ x: 100, y: 100, width: 150, height: 80 });
    expect(resized(rect, 'top-left', { x: 280, y: 190 }, members)).toEqual({
      x: 150,
      y: 120,
      width: 150,
      height: 80,
    });
  });
});
