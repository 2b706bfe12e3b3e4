import { describe, expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { emptyBoard, type Board } from '../core/board';
import type { Change } from '../core/change';
import { boardId, edgeId, nodeId } from '../core/ids';
import { createLibrary } from '../library/library';
import { routeEdges } from '../render/routing/route-edges';
import { routesAfter } from './routes-after';
import { nextScene, settled } from './scene';

const library = createLibrary([]);

/** A row of boxes, each joined to the next. */
function row(count: number): Board {
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  return {
    ...emptyBoard(boardId('row')),
    nodes: new Map(
      ids.map((id, i) => [
        nodeId(id),
        { id: nodeId(id), type: 'component', label: id, position: { x: i * 300, y: 0 } },
      ]),
    ),
    edges: new Map(
      ids
        .slice(1)
        .map((id, i) => [
          edgeId(`e${i}`),
          { id: edgeId(`e${i}`), from: nodeId(`n${i}`), to: nodeId(id), flow: 'records' },
        ]),
    ),
  };
}

function changed(board: Board, change: Change): Board {
  const result = applyChanges(board, [change]);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const move = (id: string, y: number): Change => ({
  type: 'set',
  in: 'nodes',
  id,
  fields: { position: { x: 0, y } },
});

test('edges whose two ends moved alike move with them, on a large board', () => {
  const board = row(300);
  const before = nextScene(undefined, board, library, { routeEdges, routesAfter });
  const moved = applyChanges(
    board,
    [...board.nodes.values()].map(({ id, position: { x, y } }) => ({
      type: 'set',
      in: 'nodes',
      id,
      fields: { position: { x: x + 50, y: y + 70 } },
    })),
  );
  if (!moved.ok) throw new Error(moved.error.kind);
  const after = nextScene(before, moved.value, library, { routeEdges, routesAfter });
  const points = (scene: typeof before) => scene.routes.get(edgeId('e7'))?.points;
  expect(points(after)).toEqual(points(before)?.map(({ x, y }) => ({ x: x + 50, y: y + 70 })));
});

describe.each([
  ['a small board', 10],
  ['a large board', 300],
])('on %s', (_, count) => {
  const board = row(count);
  const before = nextScene(undefined, board, library, { routeEdges, routesAfter });
  const after = nextScene(before, changed(board, move('n0', 400)), library, {
    routeEdges,
    routesAfter,
  });

  test('every edge has a route', () => expect(after.routes.size).toBe(count - 1));
  test('the route of a moved node is new', () =>
    expect(after.routes.get(edgeId('e0'))).not.toEqual(before.routes.get(edgeId('e0'))));
  test('a route far away is the same object', () =>
    expect(after.routes.get(edgeId('e7'))).toBe(before.routes.get(edgeId('e7'))));
  test('the size of a node that did not change is the same object', () =>
    expect(after.sizes.get(nodeId('n7'))).toBe(before.sizes.get(nodeId('n7'))));
  test('once settled, the routes are those of the board alone', () =>
    expect(settled(after).routes).toEqual(
      nextScene(undefined, after.board, library, { routeEdges, routesAfter }).routes,
    ));
  test('a change of the title keeps routes and sizes', () => {
    const titled = nextScene(before, { ...board, title: 'Row' }, library, {
      routeEdges,
      routesAfter,
    });
    expect(titled.routes).toBe(before.routes);
    expect(titled.sizes).toBe(before.sizes);
  });
});
