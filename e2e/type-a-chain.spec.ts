import { compareText } from '../src/core/board';
import { expect, test, type BoardPage } from './board';

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

test('branches, the way back, own labels and a loop onto a part of the board', async ({
  board,
}) => {
  await board.quickAdd('clicks > kafka > {cleaning, log archive > backup} > feature store');
  await expect(board.node('Feature store')).toBeFocused();
  await board.quickAdd('trainer < "Nightly split":data-splitter; trainer > =kaf');
  await expect
    .poll(() => links(board))
    .toEqual(
      [
        'Clicks > Kafka',
        'Kafka > Cleaning',
        'Kafka > Log archive',
        'Log archive > Backup',
        'Cleaning > Feature store',
        'Backup > Feature store',
        'Feature store > Trainer',
        'Nightly split > Trainer',
        'Trainer > Kafka',
      ].toSorted(compareText),
    );
});

test('what each word is taken for shows while typing, and can be told otherwise', async ({
  board,
}) => {
  const { page } = board;
  await page.keyboard.press('/');
  await page.keyboard.type('events > kafka > mon');
  const words = page.getByRole('list', { name: 'What each word was taken for' });
  await expect(words.getByRole('listitem')).toHaveCount(3);
  await expect(words.getByRole('listitem').nth(1)).toContainText('Event stream');
  const meanings = page.getByRole('listbox', { name: 'What this word means' });
  const [first, second] = await meanings.getByRole('option').allTextContents();
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect(meanings.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const name = second?.replace(/^\d/, '') ?? '';
  await expect(board.node(name)).toBeVisible();
  expect(await links(board)).toEqual(['Events > Kafka', `Kafka > ${name}`].toSorted(compareText));
});

test('a text of several lines is several chains, and a fault says what to write', async ({
  board,
}) => {
  const { page } = board;
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Quick add' });
  await box.fill('kafka > =nowhere; lake > cleaning');
  await expect(page.getByText('Nothing on the board is called “nowhere”.')).toBeVisible();
  await box.fill('kafka > lake; cleaning > fs');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => links(board))
    .toEqual(['Cleaning > Feature store', 'Kafka > Lake'].toSorted(compareText));
});

async function links(board: BoardPage): Promise<string[]> {
  const { nodes = [], edges = [] } = await board.board();
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges.map(({ from, to }) => `${names.get(from)} > ${names.get(to)}`).toSorted(compareText);
}
