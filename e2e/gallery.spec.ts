import { expect, test, type BoardPage } from './board';

async function openGallery(board: BoardPage) {
  const { page } = board;
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open' });
  await dialog.getByRole('tab', { name: 'Examples' }).click();
  await expect(dialog.getByRole('status')).toHaveText('14 examples');
  return dialog;
}

test('an example is found by filter and search, looked at, and opened by keyboard as a copy', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('clicks > cleaning > trainer');
  const mine = await board.board();
  const dialog = await openGallery(board);
  const found = dialog.getByRole('status');
  const preview = dialog.getByRole('region', { name: 'Preview' });

  await dialog.getByRole('button', { name: /^Recommendation/ }).click();
  await expect(found).toHaveText('5 examples');
  await dialog.getByLabel('Difficulty').selectOption('hard');
  await expect(found).toHaveText('2 examples');
  await expect(dialog.getByRole('button', { name: /^Search 1/ })).toBeEnabled();
  await dialog.getByRole('button', { name: /^All/ }).click();
  await dialog.getByLabel('Difficulty').selectOption('');

  // "Ad auction" is a component of one board, and in no title.
  const search = dialog.getByRole('searchbox', { name: 'Search examples' });
  await search.fill('auction');
  await expect(found).toHaveText('1 example');
  await expect(preview.getByRole('heading')).toHaveText('Ad click prediction');
  await search.press('Escape');
  await expect(found).toHaveText('14 examples');

  // Into the grid, along it, and back to the search by typing.
  await search.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: 'Ad click prediction' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const shops = dialog.getByRole('button', { name: 'Demand forecasting for shops' });
  await expect(shops).toBeFocused();
  await expect(preview).toContainText('Cut the cost of empty shelves');
  await expect(preview.getByRole('listitem', { name: 'Data: 5 of 5 shown' })).toBeVisible();
  await page.keyboard.type('visual');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('visual');
  await search.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect.poll(async () => (await board.board()).title).toBe('Visual search');
  const copy = await board.board();
  expect(copy.id).not.toBe('visual-search');
  expect(copy.id).not.toBe(mine.id);
  await board.openBoard(mine.title === '' ? 'Untitled board' : mine.title);
  await expect.poll(async () => (await board.board()).id).toBe(mine.id);
  expect((await board.board()).nodes).toHaveLength(mine.nodes?.length ?? 0);
});

test('the interview-sized board is there as well, and focus comes back when nothing is opened', async ({
  board,
}) => {
  const { page } = board;
  const dialog = await openGallery(board);
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await dialog.getByRole('searchbox', { name: 'Search examples' }).fill('fraud');
  await preview.getByRole('button', { name: /^Interview-sized/ }).click();
  await expect(dialog).toBeHidden();
  const parts = async () =>
    ((await board.board()).nodes ?? []).filter(({ type }) => type === 'component').length;
  await expect.poll(parts).toBe(16);

  await openGallery(board);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeFocused();
});

test('the gallery fits a phone', async ({ board }) => {
  const { page } = board;
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await openGallery(board);
  await dialog.getByRole('combobox', { name: 'Domain' }).selectOption('search');
  await expect(dialog.getByRole('status')).toHaveText('2 examples');
  const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const open = dialog.getByRole('button', { name: 'Open a copy' });
  await expect(open).toBeInViewport();
  await open.click();
  await expect.poll(async () => (await board.board()).title).toMatch(/search/i);
});
