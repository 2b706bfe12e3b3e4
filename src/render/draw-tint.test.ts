import { expect, test } from 'vitest';

import { edgeId, nodeId } from '../core/ids';
import { boardOf, smallLibrary } from './board.arbitrary';
import { drawBoard } from './draw-board';
import { noDecorations, type Decorations, type Drawing, type Tint } from './drawing';
import { theme } from './theme';

const component = (id: string, x: number) =>
  ({ id: nodeId(id), type: 'component', label: id, position: { x, y: 0 } }) as const;
const pair = boardOf(
  [component('a', 0), component('b', 300)],
  [{ id: edgeId('e'), from: nodeId('a'), to: nodeId('b'), flow: 'features' }],
);
const light = theme('light');
const draw = (decorations: Partial<Decorations>): Drawing =>
  drawBoard(
    pair,
    smallLibrary,
    light,
    { ...noDecorations, ...decorations },
    { background: false, padding: 0 },
  );
const tint = (id: Tint['id'], more: Partial<Tint> = {}): Tint => ({ id, color: 'red', ...more });
const colorOf = (drawing: Drawing, text: string) =>
  drawing.items.find((item) => item.kind === 'text' && item.text === text);

test('the words of an edge stand in place of its own, in the colour of the lens', () => {
  const drawing = draw({ tints: [tint(edgeId('e'), { words: 'personal data' })] });
  expect(colorOf(drawing, 'personal data')).toMatchObject({ fill: light.hues['red']?.ink });
  expect(colorOf(drawing, 'features')).toBeUndefined();
});

test('the words of a node stand beside its label', () => {
  const drawing = draw({ tints: [tint(nodeId('a'), { words: '90 ms' })] });
  expect(colorOf(drawing, '90 ms')).toBeDefined();
  expect(colorOf(drawing, 'a')).toBeDefined();
});

test('what has no tint steps back where tints are looked at, and only there', () => {
  const tints = [tint(nodeId('a'))];
  expect(colorOf(draw({ tints }), 'b')).toMatchObject({ fill: light.text });
  const lens = draw({ tints, dims: true });
  expect(colorOf(lens, 'a')).toMatchObject({ fill: light.text });
  expect(colorOf(lens, 'b')).toMatchObject({ fill: light.faded });
  expect(colorOf(lens, 'features')).toMatchObject({ fill: light.faded });
});

const lineOf = (line: Tint['line']): string => {
  const { items } = draw({ tints: [tint(edgeId('e'), line === undefined ? {} : { line })] });
  const found = items.find((item) => item.kind === 'path' && item.stroke !== undefined);
  return found?.kind === 'path' ? `${found.strokeWidth} ${found.dash?.join()}` : '';
};

test('lines differ by more than their colour', () => {
  const looks = [lineOf(undefined), lineOf('heavy'), lineOf('dashed'), lineOf('dotted')];
  expect(new Set(looks).size).toBe(looks.length);
});
