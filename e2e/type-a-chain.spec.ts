import { compareText } from '../src/core/board';
import { expect, test } from './board';

test('typing a chain places and connects every part, in one undo step', async ({ board }) => {
  await board.quickAdd('events > kafka > cleaning > feature store > trainer');
  const { nodes = [], edges = [] } = await board.board();
  expect(nodes.map(({ component = '' }) => component).toSorted(compareText)).toEqual([
    'data-cleaning',
    'event-log',
    'event-stream',
    'feature-store',
    'model-trainer',
  ]);
  expect(edges).toHaveLength(4);
  await board.undo();
  expect((await board.board()).nodes ?? []).toEqual([]);
});

test('a chain that starts from a selected part goes on from it', async ({ board }) => {
  await board.quickAdd('clicks > cleaning');
  await board.node('Cleaning').click();
  await board.quickAdd('feature pipeline > feature store');
  const { nodes = [], edges = [] } = await board.board();
  expect(nodes).toHaveLength(4);
  expect(edges).toHaveLength(3);
  const cleaning = nodes.find(({ component }) => component === 'data-cleaning');
  const pipeline = nodes.find(({ component }) => component === 'feature-engineering');
  expect(edges.some(({ from, to }) => from === cleaning?.id && to === pipeline?.id)).toBe(true);
});

test('nothing that a chain places covers what is there', async ({ board }) => {
  await board.quickAdd('events > kafka > cleaning');
  await board.page.keyboard.press('Escape');
  await board.page.keyboard.press('Escape');
  await board.quickAdd('corpus > chunker > embedder > vector index');
  const { nodes = [] } = await board.board();
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      const apart =
        Math.abs(a.position.x - b.position.x) >= 190 || Math.abs(a.position.y - b.position.y) >= 58;
      expect(apart, `${a.label} and ${b.label}`).toBe(true);
    }
  }
});
