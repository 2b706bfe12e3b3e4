import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { emptyBoard } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import { boardId, edgeId, nodeId } from '../core/ids';
import { createLibrary } from '../library/library';
import { routeEdges } from '../render/routing/route-edges';
import { cameraOn } from './camera-on';
import { boardBounds, fitBounds } from './fit-bounds';
import { encloses } from './rectangles';
import { routesAfter } from './routes-after';
import { nextScene, type Scene } from './scene';

const size = { width: 1000, height: 700 };
const library = createLibrary([]);

/** A box at each place, and between the first two a connection that leads through a point. */
function sceneOf(places: readonly Point[], through?: Point): Scene {
  const nodes = places.map((position, index) => {
    const id = nodeId(`n${index}`);
    return [id, { id, type: 'component', label: 'Box', position }] as const;
  });
  const id = edgeId('e');
  const ends = { from: nodeId('n0'), to: nodeId('n1') };
  const board = {
    ...emptyBoard(boardId('b')),
    nodes: new Map(nodes),
    edges: new Map(
      through && [[id, { id, ...ends, flow: 'records' as const, bends: [through] }] as const],
    ),
  };
  return nextScene(undefined, board, library, { routeEdges, routesAfter });
}

const ghost = (x: number, y: number): Rect => ({ x, y, width: 190, height: 58 });
const shown = (scene: Scene, ghosts: readonly Rect[]): Rect =>
  fitBounds(scene, ghosts, size) ?? ghost(NaN, NaN);
const row = [0, 300, 600, 900].map((x) => ({ x, y: 0 }));

describe('a fit shows', () => {
  test('nothing of an empty board', () =>
    expect(fitBounds(sceneOf([]), [ghost(0, 0)], size)).toBeUndefined());

  test('connections that lead around outside the nodes', () => {
    const bounds = shown(sceneOf(row, { x: 200, y: 400 }), []);
    expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(400);
  });

  test('missing pieces beside the board', () => {
    const missing = [ghost(1200, 0), ghost(0, -130)];
    for (const one of missing) expect(encloses(shown(sceneOf(row), missing), one)).toBe(true);
  });

  test('the board, where a missing piece lies so far away that all would be small', () => {
    const far = ghost(4000, 0);
    const near = ghost(1200, 0);
    const bounds = shown(sceneOf(row), [far, near]);
    expect([encloses(bounds, far), encloses(bounds, near)]).toEqual([false, true]);
  });
});

test('on any board: all of it is shown, at no less than seven tenths of its size', () => {
  const place = fc.record({ x: fc.integer({ max: 4000 }), y: fc.integer({ max: 4000 }) });
  const places = fc.array(place, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(places, fc.array(place, { maxLength: 4 }), (nodes, missing) => {
      const scene = sceneOf(nodes);
      const bounds = shown(
        scene,
        missing.map(({ x, y }) => ghost(x, y)),
      );
      const board = boardBounds(scene) ?? bounds;
      expect(encloses(bounds, board)).toBe(true);
      expect(cameraOn(bounds, size).zoom).toBeGreaterThanOrEqual(0.7 * cameraOn(board, size).zoom);
    }),
  );
});
