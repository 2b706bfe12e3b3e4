import { expect, test, type BoardPage } from './board';

const findings = ({ review }: BoardPage) =>
  review.getByRole('region', { name: 'Findings' }).getByRole('listitem');

test('F6 leads from the board to the panels and back, also out of a field', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeFocused();

  await page.keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Review' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('toolbar', { name: 'Tools' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(page.getByRole('textbox', { name: 'Board title' })).toBeFocused();
  await page.keyboard.press('F6');
  const search = page.getByRole('searchbox', { name: 'Search components' });
  await expect(search).toBeFocused();
  await page.keyboard.press('F6');
  await expect(board.node('kafka')).toBeFocused();

  await page.keyboard.press('Shift+F6');
  await expect(search).toBeFocused();
});

test('a tab of the side panel has a key, and what is left is found again', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeFocused();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('tab', { name: 'Properties' })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Properties' })).toBeVisible();
  await page.keyboard.press('Control+.');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('tab', { name: 'Brief' })).toBeFocused();
  const qps = page.getByRole('textbox', { name: /Peak load/ });
  await qps.focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  await expect(qps).toBeFocused();
  // Also while one types.
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('tab', { name: 'Review' })).toBeFocused();
});

test('F8 goes from finding to finding: says it, selects its parts, and Enter mends it', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning > trainer > model server');
  await expect(board.node('model server')).toBeFocused();
  await expect(findings(board).first()).toBeVisible();
  const [first, second] = [findings(board).nth(0), findings(board).nth(1)];
  const words = await first.getByRole('button').first().textContent();

  await page.keyboard.press('F8');
  await expect(first.locator(':focus')).toHaveCount(1);
  await expect(board.status).toContainText(`1 of `);
  await expect(board.status).toContainText(words ?? '?');
  await page.keyboard.press('F8');
  await expect(second.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F8');
  await expect(first.locator(':focus')).toHaveCount(1);

  // From a field as well, to the one after the last that was shown.
  await page.getByRole('searchbox', { name: 'Search components' }).focus();
  await page.keyboard.press('F8');
  await expect(second.locator(':focus')).toHaveCount(1);

  // On to one that adds a part: Enter does.
  const index = (await findings(board).allTextContents()).findIndex((text) =>
    text.includes('Join outcomes as labels'),
  );
  for (let at = 2; at <= index; at += 1) await page.keyboard.press('F8');
  await expect(board.status).toContainText('Enter: Join outcomes as labels');
  const next = await findings(board)
    .nth(index + 1)
    .getByRole('button')
    .first()
    .textContent();
  await page.keyboard.press('Enter');
  await expect(board.node('Label join')).toBeVisible();
  // The one that has moved up has not been shown yet.
  await page.keyboard.press('F8');
  await expect(board.status).toContainText(next?.slice(0, 30) ?? '?');
});

test('F8 selects what a finding is about, and goes through those held back as well', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning > trainer > model server');
  await expect(board.node('model server')).toBeFocused();
  const more = board.review.getByRole('button', { name: /^Show \d+ more/ });
  await expect(more).toBeVisible();
  const shown = await findings(board).count();
  for (let press = 0; press <= shown; press += 1) {
    await page.keyboard.press('F8');
    await expect(board.status).toContainText(`${press + 1} of `);
  }
  await expect(findings(board).nth(shown).locator(':focus')).toHaveCount(1);
  await expect(more).toBeHidden();

  const about = board.finding(/Model server/).first();
  await about.getByRole('button').first().focus();
  await page.keyboard.press('F8');
  await expect(board.status).toContainText(/Model server/);
  await page.keyboard.press('Alt+3');
  // It is selected.
  await expect(page.getByRole('complementary', { name: 'Properties' })).toContainText(
    'Model server',
  );
});

test('the keys stand in the help', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press('Shift+?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const search = help.getByRole('searchbox', { name: 'Search shortcuts' });
  await expect(search).toBeFocused();
  await page.keyboard.type('finding');
  await expect(help.getByText('Next finding')).toBeVisible();
  await expect(help.getByText('F8', { exact: true })).toBeVisible();
  await search.fill('go to review');
  await expect(help.getByText('Alt+1')).toBeVisible();
});

test('a finding about a field has a button that opens it, and its stage leads there', async ({
  board,
}) => {
  const { page, review } = board;
  await board.quickAdd('events > kafka > cleaning > trainer > model server');
  await expect(board.node('model server')).toBeFocused();
  const family = page
    .getByRole('complementary', { name: 'Properties' })
    .getByLabel(/^(Model )?family/i);
  await review.getByText('Coverage by stage').click();
  await review
    .getByRole('button', { name: /^Model selection/ })
    .last()
    .click();
  await expect(family).toBeFocused();

  // Once the baseline is named, the finding itself asks for it.
  await page.keyboard.press('Alt+2');
  await page.getByLabel('Baseline').fill('the newest first');
  await page.keyboard.press('Alt+1');
  await review.getByRole('button', { name: /^Show \d+ more/ }).click();
  await board
    .finding(/lacks the model family/)
    .getByRole('button', { name: 'Name the model family' })
    .click();
  await expect(family).toBeFocused();
});

test('the panel says how much it lists and how much it holds back', async ({ board }) => {
  const { review } = board;
  await board.quickAdd('events');
  await expect(review.getByText('1 error', { exact: true })).toBeVisible();
  const more = review.getByRole('button', { name: /^Show \d+ more .*\d+ (warning|hint)/ });
  await more.click();
  await expect(review.getByText(/^\d+ errors · \d+ warnings/)).toBeVisible();
});

test('a finding quotes the text that mentions what is not drawn, and leads to it', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > trainer > model server');
  await expect(board.node('model server')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  const { x, y } = await board.middle();
  await page.mouse.click(x, y + 220);
  await page.keyboard.type('Monitor drift weekly');
  await page.keyboard.press('Escape');
  await board.review.getByRole('button', { name: /^Show \d+ more/ }).click();
  const finding = board.finding(/“Monitor drift weekly” mentions it; it is not drawn/);
  await finding.getByRole('button', { name: 'Go to “Monitor drift weekly”' }).click();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('complementary', { name: 'Properties' })).toContainText(
    'Monitor drift weekly',
  );
});

test('the brief groups its numbers while they are read, and proposes tasks by name', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('clicks');
  await page.keyboard.press('Alt+2');
  const load = page.getByRole('textbox', { name: /Peak load/ });
  await load.fill('10 million');
  await load.blur();
  await expect(load).toHaveValue('10,000,000');
  await load.focus();
  await expect(load).toHaveValue('10000000');

  await page.keyboard.press('Alt+1');
  await board.review.getByRole('button', { name: /^Show \d+ more/ }).click();
  await board
    .finding(/which machine-learning task/)
    .getByRole('button', { name: 'Choose the task' })
    .click();
  await page.getByRole('button', { name: 'Binary classification' }).click();
  await expect
    .poll(async () => JSON.stringify((await board.board()).brief))
    .toContain('binary-classification');
});
