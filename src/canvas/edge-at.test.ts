import { expect, test } from 'vitest';

import { emptyBoard } from '../core/board';
import { boardId, edgeId } from '../core/ids';
import { createLibrary } from '../library/library';
import { edgeAt } from './edge-at';
import { noRouting, type Scene } from './scene';

const route = (...points: { x: number; y: number }[]) =>
  ({ points, fromSide: 'right', toSide: 'left' }) as const;

const scene: Scene = {
  board: emptyBoard(boardId('b')),
  library: createLibrary([]),
  sizes: new Map(),
  routeEdges: noRouting.routeEdges,
  isSettled: true,
  routes: new Map([
    [edgeId('level'), route({ x: 0, y: 0 }, { x: 100, y: 0 })],
    [edgeId('corner'), route({ x: 0, y: 20 }, { x: 50, y: 20 }, { x: 50, y: 90 })],
  ]),
};

test.each([
  ['on a line', { x: 50, y: 1 }, 'level'],
  ['beside its second piece', { x: 54, y: 60 }, 'corner'],
  ['between two, the nearer', { x: 20, y: 14 }, 'corner'],
  ['beyond its end', { x: 120, y: 0 }, undefined],
  ['too far', { x: 80, y: 50 }, undefined],
])('%s', (_, point, expected) => expect(edgeAt(scene, point, 12)).toBe(expected));
