import { expect, test } from './board';

test('groups are presented as slides, by the arrow keys, and Escape ends it', async ({ board }) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  await expect(board.node('Multi-task ranker')).toBeVisible();
  await page.keyboard.press('Shift+Alt+p');
  const slides = page.getByRole('region', { name: 'Presentation' });
  await expect(slides).toContainText('1 of 4: The whole board');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Review' })).toBeHidden();
  const before = await page.evaluate(() => window.stageboard?.camera().zoom ?? 0);
  await page.keyboard.press('ArrowRight');
  await expect(slides).toContainText('2 of 4');
  await expect
    .poll(() => page.evaluate(() => window.stageboard?.camera().zoom ?? 0))
    .toBeGreaterThan(before);
  await page.keyboard.press('ArrowLeft');
  await expect(slides).toContainText('1 of 4');
  await page.keyboard.press('Escape');
  await expect(slides).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Review' })).toBeVisible();
});

test('an audience sees the system, not what the review would change', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('clicks > kafka > trainer');
  const missing = board.region.getByRole('button', { name: /Missing/ });
  await expect(missing.first()).toBeVisible();
  await page.keyboard.press('Shift+Alt+p');
  await expect(page.getByRole('region', { name: 'Presentation' })).toBeVisible();
  await expect(missing).toHaveCount(0);
  await expect(board.node('kafka')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(missing.first()).toBeVisible();
});
