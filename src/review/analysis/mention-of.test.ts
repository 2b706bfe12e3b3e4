import { expect, test } from 'vitest';

import { emptyBoard, type Board, type BoardNode } from '../../core/board';
import { boardId, componentId, nodeId } from '../../core/ids';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { mentionOf } from './mention-of';

const at = { x: 0, y: 0 };
const note = (text: string): BoardNode => ({ id: nodeId('n'), type: 'note', text, position: at });
const part = (label: string, more: object = {}): BoardNode => ({
  id: nodeId('n'),
  type: 'component',
  component: componentId('event-log'),
  label,
  position: at,
  ...more,
});
const graph = (node: BoardNode, brief: Board['brief'] = {}) =>
  new BoardGraph(
    { ...emptyBoard(boardId('b')), brief, nodes: new Map([[node.id, node]]) },
    bundledLibrary,
  );

test.each([
  ['a note', note('We have drift monitoring. Then lunch.'), 'drift monitoring'],
  ['the notes of a part', part('Clicks', { notes: 'with drift monitoring' }), 'drift monitoring'],
])('quotes %s and says where it stands', (_, node, words) => {
  const mention = mentionOf(graph(node), 'monitoring');
  expect(mention?.text).toContain(words);
  expect(mention?.node).toBe('n');
});

test('quotes the brief, which is no part', () => {
  const mention = mentionOf(
    graph(part('Clicks'), { problem: 'Add drift monitoring' }),
    'monitoring',
  );
  expect(mention).toEqual({ text: 'Add drift monitoring' });
});

test('quotes a name by the words that it is made of, and not where they mean something else', () => {
  expect(mentionOf(graph(part('model_monitoring')), 'monitoring')?.text).toBe('model_monitoring');
  const dashboard = graph(part('Accuracy, live on Grafana'));
  expect(mentionOf(dashboard, 'offline-evaluation')).toBeUndefined();
});

test('a long text is cut, and what names nothing is no mention', () => {
  const long = `Drift monitoring ${'and so on '.repeat(20)}`;
  expect(mentionOf(graph(note(long)), 'monitoring')?.text.length).toBeLessThan(70);
  expect(mentionOf(graph(note('Lunch at noon')), 'monitoring')).toBeUndefined();
});
