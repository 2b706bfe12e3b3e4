import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { EdgeId, NodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { noDecorations } from '../render/drawing';
import { routeEdges } from '../render/routing/route-edges';
import { theme } from '../render/theme';
import { dirtyRects, liftedArea, reachOf, sheetOf, type FarState } from './far-state';
import { overlaps } from './rectangles';
import { routesAfter } from './routes-after';
import { nextScene } from './scene';

const drawn = board(
  'clicks:event-log > lake:data-lake > clean:data-cleaning > store:feature-store',
);
const ids = [...drawn.nodes.keys()];

const stateOf = (on: Board, over: Partial<FarState> = {}): FarState => ({
  scene: nextScene(undefined, on, bundledLibrary, { routeEdges, routesAfter }),
  look: { theme: theme('light'), decorations: noDecorations },
  selected: { nodes: new Set(), edges: new Set() },
  lifted: new Set(),
  isMoved: false,
  bent: undefined,
  ...over,
});

const changed = (change: Change): Board => {
  const result = applyChanges(drawn, [change]);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const idAt = (i: number): NodeId => {
  const id = ids[i];
  if (id === undefined) throw new Error('the board is too small');
  return id;
};

const before = stateOf(drawn);

test('nothing is painted where nothing changed', () =>
  expect(dirtyRects(before, { ...before })).toEqual([]));

test('a moved node is painted where it was and where it is, and no other is', () => {
  const moved = changed({
    type: 'set',
    in: 'nodes',
    id: idAt(0),
    fields: { position: { x: -9000, y: -9000 } },
  });
  const after = stateOf(moved);
  const dirty = dirtyRects(before, after) ?? [];
  for (const { scene } of [before, after]) {
    const node = scene.board.nodes.get(idAt(0));
    expect(node && dirty.some((rect) => overlaps(rect, reachOf(node, scene)))).toBe(true);
  }
  const far = after.scene.board.nodes.get(idAt(3));
  const rect = far && { ...far.position, width: 1, height: 1 };
  expect(rect && dirty.some((one) => overlaps(one, rect))).toBe(false);
});

test.each([
  ['a selection', { selected: { nodes: new Set([idAt(1)]), edges: new Set<EdgeId>() } }],
  ['a lift', { lifted: new Set([idAt(1)]), isMoved: true }],
  [
    'a badge',
    {
      look: {
        theme: theme('light'),
        decorations: {
          ...noDecorations,
          badges: [{ node: idAt(1), severity: 'error', count: 2 }],
        },
      },
    },
  ],
] as const)('%s is painted at its node', (_, over) => {
  const node = drawn.nodes.get(idAt(1));
  const dirty = dirtyRects(before, { ...before, ...over }) ?? [];
  expect(node && dirty.some((rect) => overlaps(rect, reachOf(node, before.scene)))).toBe(true);
});

test('another theme is another picture', () =>
  expect(
    dirtyRects(before, { ...before, look: { ...before.look, theme: theme('dark') } }),
  ).toBeUndefined());

test('an edge moves with its two ends, is an element with one, and rests with none', () => {
  const [first] = drawn.edges.values();
  if (first === undefined) throw new Error('no edge');
  const on = (...lifted: NodeId[]) => sheetOf(first, { ...before, lifted: new Set(lifted) });
  expect([on(), on(first.from), on(first.from, first.to)]).toEqual(['resting', 'none', 'lifted']);
});

test('the sheet of what is lifted is no larger than that', () => {
  const area = { x: -5000, y: -5000, width: 20_000, height: 20_000 };
  const node = drawn.nodes.get(idAt(0));
  const lifted = liftedArea({ ...before, lifted: new Set([idAt(0)]) }, area);
  expect(lifted).toEqual(node && reachOf(node, before.scene));
});
