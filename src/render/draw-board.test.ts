import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../core/board';
import type { Rect } from '../core/geometry';
import { edgeId, nodeId } from '../core/ids';
import { assertNever } from '../core/result';
import { boardOf, smallBoard, smallLibrary } from './board.arbitrary';
import { drawBoard } from './draw-board';
import {
  noDecorations,
  TINT_LINES,
  type Decorations,
  type Drawing,
  type Primitive,
} from './drawing';
import { measureText } from './measure-text';
import { moveDrawing } from './move-drawing';
import { pathCommands } from './path-commands';
import { theme } from './theme';

const draw = (board: Board, decorations: Decorations = noDecorations): Drawing =>
  drawBoard(board, smallLibrary, theme('light'), decorations, { background: false, padding: 0 });

/** What a primitive covers, its stroke included. */
function covers(item: Primitive): Rect {
  switch (item.kind) {
    case 'rect': {
      const half = item.stroke === undefined ? 0 : (item.strokeWidth ?? 1) / 2;
      return {
        x: item.x - half,
        y: item.y - half,
        width: item.width + 2 * half,
        height: item.height + 2 * half,
      };
    }
    case 'icon':
      return { x: item.x, y: item.y, width: item.size, height: item.size };
    case 'text': {
      const width = measureText(item.text, item.size, item.weight);
      const left = item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0;
      return { x: item.x - left, y: item.y - item.size * 0.73, width, height: item.size * 0.73 };
    }
    case 'path': {
      const points = pathCommands(item.d).flatMap((c) => (c.type === 'Z' ? [] : [c]));
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const half = item.stroke === undefined ? 0 : (item.strokeWidth ?? 1) / 2;
      const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
      return { x, y, width: Math.max(...xs) + half - x, height: Math.max(...ys) + half - y };
    }
    default:
      return assertNever(item);
  }
}

/** A lens that says something of every second node and edge. */
const lensOn = (board: Board): Decorations => ({
  badges: [],
  ghosts: [],
  dims: true,
  tints: [...board.nodes.keys(), ...board.edges.keys()]
    .filter((_, i) => i % 2 === 0)
    .map((id, i) => ({
      id,
      color: 'red',
      words: 'more words than fit',
      line: TINT_LINES[i % TINT_LINES.length] ?? 'plain',
    })),
  legend: { title: 'Lens', entries: [{ color: 'red', label: 'Said', line: 'dashed', edge: true }] },
});

test.each([
  ['the board alone', () => noDecorations],
  ['with a lens', lensOn],
])('the bounds hold everything that is painted: nothing is clipped, %s', (_, decorate) => {
  fc.assert(
    fc.property(smallBoard, (board) => {
      const { bounds, items } = draw(board, decorate(board));
      for (const item of items) {
        const { x, y, width, height } = covers(item);
        expect(x).toBeGreaterThanOrEqual(bounds.x - 0.51);
        expect(y).toBeGreaterThanOrEqual(bounds.y - 0.51);
        expect(x + width).toBeLessThanOrEqual(bounds.x + bounds.width + 0.51);
        expect(y + height).toBeLessThanOrEqual(bounds.y + bounds.height + 0.51);
      }
    }),
  );
});

test('a board is drawn the same twice, and after its collections were put in another order', () => {
  fc.assert(
    fc.property(smallBoard, (board) => {
      const copy = structuredClone(board);
      const turned = {
        ...copy,
        nodes: new Map([...copy.nodes].toReversed()),
        edges: new Map([...copy.edges].toReversed()),
      };
      expect(new Set(draw(turned).items.map((item) => JSON.stringify(item)))).toEqual(
        new Set(draw(board).items.map((item) => JSON.stringify(item))),
      );
    }),
  );
});

test('moving everything moves the picture, and changes nothing else', () => {
  fc.assert(
    fc.property(smallBoard, fc.integer({ min: -50, max: 50 }), (board, tens) => {
      const [dx, dy] = [tens * 10, tens * -30];
      const nodes = [...board.nodes.values()].map((node) => ({
        ...node,
        position: { x: node.position.x + dx, y: node.position.y + dy },
      }));
      const moved = draw({ ...boardOf(nodes), edges: board.edges });
      const expected = moveDrawing(draw(board), dx, dy);
      expect(moved.items.length).toBe(expected.items.length);
      for (const [i, item] of moved.items.entries()) {
        const [a, b] = [covers(item), covers(expected.items[i] ?? item)];
        expect(a.x).toBeCloseTo(b.x, 1);
        expect(a.y).toBeCloseTo(b.y, 1);
        expect(a.width).toBeCloseTo(b.width, 1);
      }
    }),
  );
});

const component = (id: string, x: number, y: number) =>
  ({ id: nodeId(id), type: 'component', label: id, position: { x, y } }) as const;
const pair = boardOf(
  [component('a', 0, 0), component('b', 300, 0)],
  [{ id: edgeId('e'), from: nodeId('a'), to: nodeId('b'), flow: 'features' }],
);
const texts = ({ items }: Drawing): string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));

test('every label, flow, badge, ghost and legend is in the picture', () => {
  const drawing = draw(pair, {
    badges: [{ node: nodeId('a'), count: 3, severity: 'error' }],
    tints: [],
    ghosts: [
      {
        key: 'g',
        severity: 'warning',
        nodes: [
          {
            id: nodeId('g'),
            label: 'Split',
            caption: 'Missing',
            rect: { x: 0, y: 200, width: 190, height: 58 },
          },
        ],
        edges: [{ id: edgeId('ge'), from: nodeId('b'), to: nodeId('g') }],
      },
    ],
    legend: { title: 'Privacy', entries: [{ color: 'red', label: 'Personal' }] },
  });
  expect(texts(drawing)).toEqual([
    'features',
    'a',
    '3',
    'b',
    'Split',
    'Missing',
    'Privacy',
    'Personal',
  ]);
  expect(drawing.items.filter(({ kind }) => kind === 'path')).toHaveLength(4);
});

test('a selection shows its nodes and the edges between them', () => {
  const options = { background: false, padding: 0 };
  const select = (...ids: string[]) =>
    texts(
      drawBoard(pair, smallLibrary, theme('dark'), noDecorations, {
        ...options,
        selection: new Set(ids.map(nodeId)),
      }),
    );
  expect(select('a')).toEqual(['a']);
  expect(select('a', 'b')).toEqual(['features', 'a', 'b']);
});

test('an empty board has a picture of some size', () => {
  const { bounds } = draw(boardOf([]));
  expect(bounds.width).toBeGreaterThan(0);
  expect(bounds.height).toBeGreaterThan(0);
});
