import { expect, test, type BoardPage } from './board';

test.beforeEach(async ({ board }) => {
  await board.page.getByRole('tab', { name: 'Brief' }).click();
});

const limits = async (board: BoardPage) => (await board.board()).brief?.constraints;

test('numbers are taken with the units that people write', async ({ board, page }) => {
  const brief = page.getByRole('complementary', { name: 'Brief' });
  for (const [field, typed] of [
    ['Daily active users', '10 million'],
    ['Peak load', '2k rps'],
    ['Latency p99', '0.2 s'],
    ['Latency p50', '50ms'],
    ['Positive share', '3 %'],
  ] as const) {
    await brief.getByLabel(field).pressSequentially(typed);
    await page.keyboard.press('Tab');
  }

  await expect
    .poll(() => limits(board))
    .toEqual({
      dau: 10_000_000,
      peakQps: 2000,
      latencyP99Ms: 200,
      latencyP50Ms: 50,
      positiveRate: 0.03,
    });
});

test('what Tab leads to is typed over, and a click is where one goes on', async ({
  board,
  page,
}) => {
  const brief = page.getByRole('complementary', { name: 'Brief' });
  const load = brief.getByLabel('Peak load');
  await load.fill('20000');
  await page.keyboard.press('Tab');
  await expect(load).toHaveValue('20,000');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('300');
  await expect.poll(() => limits(board)).toEqual({ peakQps: 300 });
  await page.keyboard.press('Tab');
  await load.click();
  await page.keyboard.press('End');
  await page.keyboard.type('0');
  await expect.poll(() => limits(board)).toEqual({ peakQps: 3000 });
});

test('half of what was typed is never kept, nor what cannot be', async ({ board, page }) => {
  const brief = page.getByRole('complementary', { name: 'Brief' });
  const latency = brief.getByLabel('Latency p99');
  await latency.pressSequentially('250');
  await page.keyboard.press('Tab');
  await latency.fill('');
  await latency.pressSequentially('200 apples');
  await page.keyboard.press('Tab');
  await expect(latency).toHaveAccessibleDescription(/Not a number/);
  await brief.getByLabel('Latency p50').pressSequentially('-5');
  await brief.getByLabel('Freshness').pressSequentially('soon');
  await expect(brief.getByLabel('Freshness')).toHaveAccessibleDescription(/Not a length of time/);

  await expect.poll(() => limits(board)).toEqual({ latencyP99Ms: 250, freshness: 'soon' });
});

test('a word typed beside a field of the brief works no tool of the board', async ({
  board,
  page,
}) => {
  await board.quickAdd('events');
  // There is nothing to accept before the review has answered.
  await page.evaluate(() => window.stageboard?.review());
  await page.keyboard.press('Control+Enter');
  const brief = page.getByRole('complementary', { name: 'Brief' });
  await expect(brief.getByRole('textbox', { name: 'Goal 1' })).toBeFocused();
  await brief.getByRole('button', { name: 'Add a metric' }).focus();
  await page.keyboard.type('nah');

  const tools = page.getByRole('toolbar', { name: 'Tools' });
  await expect(tools.getByRole('button', { name: /^Select/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a task that the review does not know is kept, and said to be one', async ({ page }) => {
  const brief = page.getByRole('complementary', { name: 'Brief' });
  const task = brief.getByRole('combobox', { name: 'ML task' });
  await task.fill('guess the weather');
  await expect(task).toHaveAccessibleDescription(/No task that the review knows/);
  await task.fill('Learning to rank');
  await expect(task).toHaveAccessibleDescription('');
});
