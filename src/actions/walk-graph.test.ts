import { describe, expect, test } from 'vitest';

import { emptyBoard, type Board, type BoardNode, type Edge } from '../core/board';
import { boardId, edgeId, nodeId } from '../core/ids';
import { acrossBoard, alongConnection, endTowards, firstNode, type Direction } from './walk-graph';

const node = (id: string, x: number, y: number): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  label: id,
  position: { x, y },
});
const edge = (from: string, to: string): Edge => ({
  id: edgeId(`${from}-${to}`),
  from: nodeId(from),
  to: nodeId(to),
  flow: 'records',
});

/** lake → clean → train above, log below clean, home back to the left of all. */
const nodes = [
  node('lake', 0, 0),
  node('clean', 300, 0),
  node('train', 600, 0),
  node('log', 300, 200),
  node('home', -300, 10),
];
const edges = [
  edge('lake', 'clean'),
  edge('clean', 'train'),
  edge('clean', 'log'),
  edge('train', 'home'),
];
const board: Board = {
  ...emptyBoard(boardId('b')),
  nodes: new Map(nodes.map((item) => [item.id, item])),
  edges: new Map(edges.map((item) => [item.id, item])),
};

describe('along a connection', () => {
  test.each<[string, Direction, string | undefined]>([
    ['clean', 'right', 'train'],
    ['clean', 'left', 'lake'],
    ['clean', 'down', 'log'],
    ['clean', 'up', undefined],
    ['log', 'up', 'clean'],
    ['train', 'right', 'home'],
    ['home', 'left', 'train'],
    ['lake', 'left', undefined],
  ])('from %s to the %s: %s', (from, direction, expected) =>
    expect(alongConnection(board, nodeId(from), direction)).toBe(expected),
  );
});

test.each<[string, Direction, string | undefined]>([
  ['lake', 'left', 'home'],
  ['log', 'right', 'train'],
  ['home', 'left', undefined],
])('across the board from %s to the %s: %s', (from, direction, expected) =>
  expect(acrossBoard(board, nodeId(from), direction)).toBe(expected),
);

test('reading starts at the top left', () => expect(firstNode(board)).toBe('home'));

describe('from a connection to the end that lies there', () => {
  test.each<[string, string, Direction, string]>([
    ['lake', 'clean', 'right', 'clean'],
    ['lake', 'clean', 'left', 'lake'],
    ['train', 'clean', 'left', 'clean'],
    ['lake', 'clean', 'down', 'clean'],
    ['lake', 'clean', 'up', 'lake'],
    ['log', 'clean', 'up', 'clean'],
  ])('%s → %s, %s: %s', (from, to, direction, expected) => {
    expect(endTowards(board, edge(from, to), direction)).toBe(expected);
  });
});
