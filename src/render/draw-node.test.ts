import { describe, expect, test } from 'vitest';
import type { Board, BoardNode } from '../core/board';
import { componentId, goalId, nodeId } from '../core/ids';
import { bundledComponents, bundledLibrary } from '../library/bundled';
import { boardOf, smallLibrary } from './board.arbitrary';
import type { DrawContext } from './draw-context';
import { drawNode } from './draw-node';
import { noDecorations, type Drawing } from './drawing';
import { measureText } from './measure-text';
import { nodeSize } from './node-size';
import { theme } from './theme';

const context = (board: Board, more: Partial<DrawContext> = {}): DrawContext => ({
  board,
  library: smallLibrary,
  theme: theme('light'),
  ...more,
});
const at = { id: nodeId('a'), position: { x: 40, y: 40 } };
const store: BoardNode = {
  ...at,
  type: 'component',
  component: componentId('feature-store'),
  label: 'User features',
  properties: { latencyP99Ms: 5 },
};
const texts = ({ items }: Drawing): string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const icons = ({ items }: Drawing): string[] =>
  items.flatMap((item) => (item.kind === 'icon' ? [item.name] : []));

describe('a component', () => {
  test('shows its label, its kind, its key number and its icon', () => {
    const drawing = drawNode(store, context(boardOf([store])));
    expect(texts(drawing)).toEqual(['User features', 'Feature store', '5 ms']);
    expect(icons(drawing)).toEqual(['layers']);
  });

  test('shows the short name where the whole one does not fit beside the number', () => {
    const service: BoardNode = { ...store, component: componentId('app-service') };
    const shown = (properties: object) => {
      const node = { ...service, properties: { ...properties } };
      return texts(drawNode(node, { ...context(boardOf([node])), library: bundledLibrary }))[1];
    };
    expect(shown({})).toBe('Application service');
    expect(shown({ timeoutMs: 200 })).toBe('App service');
  });

  test('of every kind has a caption that is whole beside a number of usual width', () => {
    const cut = bundledComponents
      .filter(({ category }) => category !== 'brief')
      .map(({ name, short = name }) => short)
      .filter((short) => measureText(short, 12, 400) > 70);
    expect(cut).toEqual([]);
  });

  test('of a kind that nobody knows is a plain box with its label', () => {
    const node = { ...store, component: componentId('nonsense') };
    const drawing = drawNode(node, context(boardOf([node])));
    expect(texts(drawing)).toEqual(['User features']);
    expect(icons(drawing)).toEqual([]);
  });

  test('of the board’s own kind shows that, in the colours of what it is based on', () => {
    const own = {
      id: componentId('own'),
      name: 'Session store',
      base: componentId('feature-store'),
    };
    const node = { ...store, component: own.id };
    const board = { ...boardOf([node]), components: new Map([[own.id, own]]) };
    expect(texts(drawNode(node, context(board)))).toContain('Session store');
    expect(icons(drawNode(node, context(board)))).toEqual(['layers']);
  });

  test('of the board’s own kind that means nothing is grey, with icon and name', () => {
    const own = { id: componentId('own'), name: 'Trading desk', icon: 'flag' };
    const node = { ...store, component: own.id };
    const board = { ...boardOf([node]), components: new Map([[own.id, own]]) };
    const drawing = drawNode(node, context(board));
    expect(texts(drawing)).toContain('Trading desk');
    expect(icons(drawing)).toEqual(['flag']);
    const strokes = drawing.items.flatMap((item) => (item.kind === 'icon' ? [item.stroke] : []));
    expect(strokes).toEqual([context(board).theme.hues['grey']?.ink]);
  });

  test('is always as large as its fellows, however long its label', () => {
    const long = {
      ...store,
      label: 'A label that is long enough to need more lines than there are',
    };
    const board = boardOf([long]);
    expect(nodeSize(long, board, smallLibrary)).toEqual({ width: 190, height: 58 });
    expect(texts(drawNode(long, context(board))).join()).toContain('…');
  });
});

test('a brief card shows what the brief says, and asks where it says nothing', () => {
  const card = { ...at, type: 'brief', part: 'goal' } as const;
  const goal = { id: goalId('g'), text: 'More watch time' };
  const empty = boardOf([card]);
  expect(texts(drawNode(card, context(empty)))).toEqual(['Goal', 'What should the business gain?']);
  const board = { ...empty, goals: new Map([[goal.id, goal]]) };
  expect(texts(drawNode(card, context(board)))).toEqual(['Goal', 'More watch time']);
  const limits = { ...at, type: 'brief', part: 'constraints' } as const;
  const said = texts(drawNode(limits, context({ ...empty, constraints: { peakQps: 12_000 } })));
  expect(said).toEqual(['Constraints', 'Peak', '12 k QPS']);
});

describe('the same parts give the same drawing', () => {
  const board = boardOf([store]);

  test('whatever else changes on the board', () => {
    const first = drawNode(store, context(board));
    expect(drawNode(store, context({ ...board, title: 'other', edges: new Map() }))).toBe(first);
    expect(drawNode(store, context(board, { decorations: noDecorations }))).toBe(first);
  });

  test.each<[string, Partial<DrawContext>]>([
    ['the theme', { theme: theme('dark') }],
    [
      'a badge',
      { decorations: { ...noDecorations, badges: [{ node: at.id, count: 1, severity: 'error' }] } },
    ],
    ['a tint', { decorations: { ...noDecorations, tints: [{ id: at.id, color: 'red' }] } }],
  ])('another one for another of %s', (_, more) => {
    const first = drawNode(store, context(board));
    expect(drawNode(store, context(board, more))).not.toEqual(first);
  });
});

const noteHeight = (text: string, least: number): number => {
  const note = { ...at, type: 'note', text, size: { width: 160, height: least } } as const;
  return nodeSize(note, boardOf([note]), smallLibrary).height;
};

test('a note grows with its text, and is never smaller than the user made it', () => {
  expect(noteHeight('a', 200)).toBe(200);
  expect(noteHeight('many words '.repeat(40), 40)).toBeGreaterThan(200);
});
