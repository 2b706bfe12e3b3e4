import { expect, test } from './board';

test('a connected, reviewed diagram without touching the mouse', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('clicks > cleaning > feature engineering');
  await expect(board.node('Cleaning')).toBeVisible();

  // Walk back to the part to rename.
  await board.node('Feature engineering').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(board.node('Cleaning')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Drop bots');
  await page.keyboard.press('Enter');
  await expect(board.node('Drop bots')).toBeVisible();

  // Go on from it.
  await page.keyboard.press('Alt+ArrowRight');
  await expect(board.node('Feature engineering')).toBeFocused();
  await board.quickAdd('feature store > trainer');
  await expect.poll(async () => (await board.board()).edges?.length).toBe(4);

  // Walk along a connection, and nudge.
  await board.node('Trainer').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(board.node('Feature store')).toBeFocused();
  const before = (await board.board()).nodes?.find(
    ({ component }) => component === 'feature-store',
  );
  await page.keyboard.press('ArrowDown');
  const after = (await board.board()).nodes?.find(({ component }) => component === 'feature-store');
  expect(after?.position.y).toBeGreaterThan(before?.position.y ?? Number.NaN);

  // The review has followed.
  await expect(board.review.getByText(/of 18 stages/)).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(board.node('Feature store')).toBeHidden();
  await expect(board.status).toContainText(/deleted/);
});

test('the panel places a component with Enter', async ({ board }) => {
  const { page } = board;
  await page.getByRole('searchbox', { name: 'Search components' }).focus();
  await page.keyboard.type('feast');
  await expect(
    page.getByRole('region', { name: 'Components' }).getByRole('button', { name: /Feature store/ }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(board.node('Feature store')).toBeVisible();
});
