import { expect, middleOf, test, type BoardPage } from './board';

const selected = (board: BoardPage, count: number) =>
  expect(board.status.filter({ hasText: `${count} parts selected` })).toBeAttached();

test('Shift with a click adds a part and takes it out again', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('cleaning')).toBeVisible();
  await board.node('events').click();
  await board.node('kafka').click({ modifiers: ['Shift'] });
  await board.node('cleaning').click({ modifiers: ['Shift'] });
  await board.node('kafka').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Delete');
  await expect(board.node('events')).toBeHidden();
  await expect(board.node('cleaning')).toBeHidden();
  await expect(board.node('kafka')).toBeVisible();
});

test('what is of the same kind, what leads here and what comes after are selected by a key', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > {cleaning, lake} > feature store');
  await expect(board.node('feature store')).toBeVisible();
  await board.node('kafka').click();
  await page.keyboard.press('Control+Alt+ArrowRight');
  await selected(board, 4);
  await board.node('cleaning').click();
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await selected(board, 3);
  await board.node('kafka').click();
  await page.keyboard.press('Control+d');
  await expect(board.node('kafka')).toHaveCount(2);
  await page.keyboard.press('Control+Alt+a');
  await selected(board, 2);
});

test('a drag over empty space selects what it touches', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('cleaning')).toBeVisible();
  const from = await middleOf(board.node('events'));
  const to = await middleOf(board.node('kafka'));
  await page.mouse.move(from.x - 110, from.y - 90);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Delete');
  await expect(board.node('kafka')).toBeHidden();
  await expect(board.node('cleaning')).toBeVisible();
});
