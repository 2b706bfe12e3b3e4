import { expect, test } from './board';

test('the outline says what is on the board, follows it, and leads to it', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('clicks > kafka > cleaning');
  await expect(board.node('Cleaning')).toBeFocused();
  await page.keyboard.press('Shift+O');
  const outline = page.getByRole('complementary', { name: 'Outline' });
  await expect(outline.getByRole('button', { name: /^Kafka/ }).first()).toBeVisible();
  await expect(outline).toContainText('3 parts, 2 connections');

  await outline.getByRole('tab', { name: 'Text' }).click();
  await expect(outline.getByRole('listitem')).toHaveText(['Clicks > Kafka > Cleaning']);

  await outline.getByRole('button', { name: 'Go to Kafka' }).click();
  await page.keyboard.press('Escape');
  await expect(outline).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog', { name: 'Quick add' })).toContainText('Comes after Kafka');
  await page.keyboard.type('data lake');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+O');
  await expect(outline).toContainText('4 parts, 3 connections');

  await outline.getByRole('searchbox', { name: 'Search the outline' }).fill('lake');
  await expect(outline.getByRole('button', { name: /^Data lake/ }).first()).toBeVisible();
  await expect(outline.getByText('Data cleaning', { exact: true })).toHaveCount(0);
});

test('its text drawn on another board is the same system', async ({ board, context }) => {
  const { page } = board;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.quickAdd(
    'clicks > kafka > {cleaning, log archive} > feature store; feature store > =kafka',
  );
  await expect.poll(async () => (await board.board()).edges?.length).toBe(6);
  await page.keyboard.press('Shift+O');
  const outline = page.getByRole('complementary', { name: 'Outline' });
  await outline.getByRole('button', { name: 'Copy as text' }).click();
  await expect(board.status).toContainText('Outline copied');
  await outline.getByRole('button', { name: 'Close the outline' }).click();

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await board.board()).nodes?.length ?? 0).toBe(0);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await board.board()).nodes?.length).toBe(5);
  expect((await board.board()).edges).toHaveLength(6);
});

test('groups survive the outline: copied as text and pasted, they hold what they held', async ({
  board,
  context,
}) => {
  const { page } = board;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.quickAdd('events > kafka > ranker > api; Online: {ranker, api, Store: {lake}}');
  const held = async () => {
    const { nodes = [] } = await board.board();
    const labelOf = (id?: string) => nodes.find((node) => node.id === id)?.label;
    return nodes.map(({ label, parent }) => `${labelOf(parent) ?? ''}/${label}`).toSorted();
  };
  const all = ['/Events', '/Kafka', '/Online', 'Online/Ranker', 'Online/Store', 'Store/Lake'];
  await expect.poll(held).toEqual(expect.arrayContaining(all));
  const before = await held();
  expect(before).toHaveLength(7);

  await page.keyboard.press('Shift+O');
  const outline = page.getByRole('complementary', { name: 'Outline' });
  await outline.getByRole('tab', { name: 'Text' }).click();
  await expect(outline.getByRole('button', { name: 'Go to Online' })).toBeVisible();
  await outline.getByRole('button', { name: 'Copy as text' }).click();
  await expect(board.status).toContainText('Outline copied');
  await outline.getByRole('button', { name: 'Close the outline' }).click();

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(held).toEqual([]);
  await page.keyboard.press('Control+v');
  await expect.poll(held).toEqual(before);
  await board.undo();
  await expect.poll(held).toEqual([]);
});
