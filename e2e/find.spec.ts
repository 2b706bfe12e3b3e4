import { expect, test } from './board';

test('find goes from match to match and leaves the last one selected', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('clicks > kafka > cleaning > lake');
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Find on the board' });
  await find.getByRole('searchbox').fill('data');
  await expect(find.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(find.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(find.getByText('1 of 2')).toBeVisible();
  await find.getByRole('searchbox').fill('zebra');
  await expect(find.getByText('No match')).toBeVisible();
  await find.getByRole('searchbox').fill('kafka');
  await expect(find.getByText('1 of 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await page.keyboard.press('Delete');
  await expect(board.node('kafka')).toBeHidden();
});
