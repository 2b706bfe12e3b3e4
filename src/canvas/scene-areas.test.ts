import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { emptyBoard, type Board } from '../core/board';
import { removeNodes } from '../core/commands/remove-nodes';
import type { Change } from '../core/change';
import { boardId, edgeId, nodeId } from '../core/ids';
import { createLibrary } from '../library/library';
import { routeEdges } from '../render/routing/route-edges';
import { edgesAt } from './edges-at';
import { nodeRect } from './hit-test';
import { overlaps } from './rectangles';
import { routeBounds } from './route-bounds';
import { routesAfter } from './routes-after';
import { nextScene, settled, type Scene } from './scene';
import { edgesIn, nodesIn } from './scene-areas';

const library = createLibrary([]);
const routing = { routeEdges, routesAfter };

/** More edges than are all routed anew after each change. */
const COUNT = 240;

function row(): Board {
  const changes: Change[] = [];
  for (let i = 0; i < COUNT; i++)
    changes.push({
      type: 'add',
      in: 'nodes',
      id: `n${i}`,
      value: { id: nodeId(`n${i}`), type: 'component', label: '', position: { x: i * 300, y: 0 } },
    });
  for (let i = 1; i < COUNT; i++)
    changes.push({
      type: 'add',
      in: 'edges',
      id: `e${i}`,
      value: {
        id: edgeId(`e${i}`),
        from: nodeId(`n${i - 1}`),
        to: nodeId(`n${i}`),
        flow: 'events',
      },
    });
  return after(emptyBoard(boardId('row')), changes);
}

function after(board: Board, changes: readonly Change[]): Board {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function expectWhole(scene: Scene, area: Parameters<typeof nodesIn>[1]): void {
  const { board, sizes, routes } = scene;
  const nodes = [...board.nodes.values()].filter((node) => overlaps(area, nodeRect(node, sizes)));
  expect(nodesIn(scene, area)).toEqual(new Set(nodes.map(({ id }) => id)));
  const crossing = [...routes].filter(([, route]) => overlaps(area, routeBounds(route)));
  expect(edgesIn(scene, area)).toEqual(new Set(crossing.map(([id]) => id)));
  const ids = new Set(nodes.map(({ id }) => id));
  const ends = [...board.edges.values()].filter(({ from, to }) => ids.has(from) || ids.has(to));
  expect(new Set(edgesAt(board, ids))).toEqual(new Set(ends));
  expect(new Set(routes.keys())).toEqual(new Set(board.edges.keys()));
  expect(new Set(sizes.keys())).toEqual(new Set(board.nodes.keys()));
}

const whole = row();
const start = nextScene(undefined, whole, library, routing);
const at = fc.nat(COUNT - 1);
type Step = { readonly kind: 'move' | 'remove' | 'settle' | 'back'; readonly at: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('move', 'remove', 'settle', 'back'),
  at,
});

function next(scene: Scene, { kind, at }: Step): Scene {
  const { board } = scene;
  const id = nodeId(`n${at}`);
  const to = (changed: Board) => nextScene(scene, changed, library, routing);
  if (kind === 'settle') return settled(scene, routeEdges(board, scene.sizes));
  if (kind === 'back') return to(whole);
  if (!board.nodes.has(id)) return scene;
  if (kind === 'remove') return to(after(board, removeNodes(board, [id])));
  const fields = { position: { x: at * 300, y: 700 } };
  return to(after(board, [{ type: 'set', in: 'nodes', id, fields }]));
}

test('whatever is edited, what lies in an area is what a look at every part finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), at, (steps, place) => {
      const area = { x: place * 300, y: -50, width: 2000, height: 900 };
      let scene = start;
      expectWhole(scene, area);
      for (const one of steps) {
        scene = next(scene, one);
        expectWhole(scene, area);
      }
    }),
    { numRuns: 30 },
  );
});
