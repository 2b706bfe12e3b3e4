import { expect, test } from './board';

const CHAIN =
  'clicks > kafka > cleaning > feature engineering > dataset builder > split > trainer > registry > model server';

test('all that is safe is fixed in one step, which says what it did', async ({ board }) => {
  await board.quickAdd(CHAIN);
  await board.review.getByRole('button', { name: /Fix all that is safe \(\d+\)/ }).click();
  const done = board.review.getByRole('region', { name: /\d+ things fixed/ });
  await expect(done).toBeVisible();
  await expect(done.getByRole('listitem').filter({ hasText: 'offline evaluation' })).toBeVisible();
  await expect(board.status).toContainText(/things fixed: .*offline evaluation/);
  await expect(
    board.page.getByRole('button', { name: /Offline evaluation: present/ }),
  ).toBeVisible();
  // The keyboard is where the list begins, not lost with the button.
  await expect(done.getByRole('heading')).toBeFocused();

  await done.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await board.board()).nodes?.length).toBe(9);
  await expect(done).toBeHidden();
});

test('a fix shows on the board and in words before it is accepted', async ({ board }) => {
  await board.quickAdd(CHAIN);
  await board.review.getByRole('button', { name: /Show \d+ more/ }).click();
  const fix = board.review.getByRole('button', { name: 'Add an orchestrator' });
  await expect(fix).toHaveAccessibleDescription(/^Adds “Pipeline orchestrator” .*“Trainer”/);
  const ghost = board.region.getByRole('button', { name: /Pipeline orchestrator.*Click to add/ });
  await expect(ghost).toBeHidden();
  await fix.focus();
  await expect(ghost).toBeVisible();
  await board.review.getByRole('button', { name: /Show fewer/ }).focus();
  await expect(ghost).toBeHidden();
});

test('the keyboard goes on to the next finding, or to the new part', async ({ board }) => {
  const { page } = board;
  await board.quickAdd(CHAIN);
  const fix = board.review.getByRole('button', { name: 'Add offline evaluation' });
  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(fix).toBeHidden();
  await expect(board.review.getByRole('listitem').locator('button:focus')).toHaveCount(1);

  const ghost = board.region.getByRole('button', { name: /Click to add/ }).first();
  await ghost.focus();
  await page.keyboard.press('Enter');
  await expect(board.region.getByRole('group').and(page.locator(':focus'))).toHaveCount(1);
});
