import { expect, test } from './board';

/** More than enough: each is one finding accepted or set aside. */
const MOST_STEPS = 40;
const STRONG = 75;

test('from one part to a strong design by accepting and setting aside alone', async ({ board }) => {
  test.slow();
  await board.quickAdd('clicks');
  const next = board.review.getByRole('region', { name: 'Most important next' });
  const score = async () => {
    const name = await board.review
      .getByRole('region', { name: /^Score \d+ of 100$/ })
      .getAttribute('aria-label');
    return Number(/\d+/.exec(name ?? '')?.[0]);
  };
  await expect(next).toBeVisible();
  expect(await score()).toBeLessThan(10);

  for (let step = 0; step < MOST_STEPS && (await score()) < STRONG; step += 1) {
    const finding = next.getByRole('listitem');
    const message = await finding.getByRole('button').first().innerText();
    const changes = finding.getByText(/^(Adds|Connects|Sets|Changes|Takes) /);
    if ((await changes.count()) > 0) {
      await finding.getByRole('button').filter({ hasText: 'Ctrl' }).click();
    } else {
      await finding.getByRole('button', { name: 'Not needed…' }).click();
      await finding.getByRole('textbox', { name: 'Reason' }).fill('Said aloud, not drawn');
      await finding.getByRole('button', { name: 'Set aside', exact: true }).click();
    }
    await expect(next.getByRole('button', { name: message, exact: true })).toBeHidden();
  }

  await expect(board.review.getByText('Strong', { exact: true })).toBeVisible();
  await expect(board.review.getByText(/Set aside \(\d+\)/)).toBeVisible();
  await expect(board.review.getByText(/Score without what is set aside/)).toBeVisible();
});
