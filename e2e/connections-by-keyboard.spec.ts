import { expect, test, type BoardPage } from './board';

/** A selected connection, by keys alone. */
async function goToConnection(board: BoardPage, letters: string, name: string) {
  const { page } = board;
  await board.region.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: 'Go to' }).fill(letters);
  const option = page.getByRole('option', { name: new RegExp(name) });
  await expect(option).toBeVisible();
  for (let at = 0; at < 8 && (await option.getAttribute('aria-selected')) !== 'true'; at += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Insert on/ })).toBeVisible();
}

test('an end of a connection is taken to another part from a list, and back by undo', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > {cleaning, lake}');
  await expect(board.node('lake')).toBeVisible();
  await goToConnection(board, 'events', 'Events → Kafka');
  await page.keyboard.press('j');
  const to = page.getByRole('combobox', { name: /^Move the end/ });
  await expect(to).toBeFocused();
  await to.fill('cleaning');
  await page.keyboard.press('Enter');
  await expect(board.edge('events from Events to Cleaning')).toBeVisible();
  await expect(board.status.filter({ hasText: /^Now .* from Events to Cleaning/ })).toBeAttached();
  await board.undo();
  await expect(board.edge('events from Events to Kafka')).toBeVisible();

  await goToConnection(board, 'events', 'Events → Kafka');
  await page.keyboard.press('Shift+J');
  await page.getByRole('combobox', { name: /^Move the start/ }).fill('lake');
  await page.keyboard.press('Enter');
  await expect(board.region.getByRole('group', { name: /from Lake to Kafka$/ })).toBeVisible();
});

test('Tab goes from handle to handle of a connection, and keys bend it', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeVisible();
  await goToConnection(board, 'events', 'Events → Kafka');
  const edge = async () => (await board.board()).edges?.[0];

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Move the start of/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Move the start/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(board.region).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await edge())?.bends?.length).toBe(1);
  const before = (await edge())?.bends?.[0];

  const bend = page.getByRole('button', { name: /^Bend 1/ });
  await bend.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await edge())?.bends?.[0]?.y).toBe((before?.y ?? 0) - 24);
  await expect(bend).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(bend).not.toBeFocused();
  await bend.focus();
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await edge())?.bends).toBeUndefined();
  expect((await board.board()).edges).toHaveLength(1);

  await expect(board.region).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(board.node('kafka')).toBeFocused();
});

test('after a part is deleted from a chain, its neighbours can be connected', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('cleaning')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(board.node('kafka')).toBeFocused();
  await page.keyboard.press('Delete');
  const connect = page.getByRole('alert').getByRole('button', { name: 'Connect neighbours' });
  await connect.press('Enter');
  await expect(board.region.getByRole('group', { name: /from Events to Cleaning$/ })).toBeVisible();
  await expect(connect).toBeHidden();
  // Two steps: the connection, then the part.
  await board.undo();
  await expect(board.region.getByRole('group', { name: /from Events to Cleaning$/ })).toBeHidden();
  await expect(board.node('kafka')).toBeHidden();
  await board.undo();
  await expect(board.node('kafka')).toBeVisible();

  // What is at an end leaves no gap, and an offer ends with the next change.
  await board.node('cleaning').click();
  await page.keyboard.press('Delete');
  await expect(board.node('cleaning')).toBeHidden();
  await board.undo();
  await board.node('kafka').click();
  await page.keyboard.press('Delete');
  await expect(connect).toBeVisible();
  await board.undo();
  await expect(connect).toBeHidden();
});
