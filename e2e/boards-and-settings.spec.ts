import { expect, test } from './board';

test('boards are listed, renamed, duplicated, and deleted with a way back', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  const title = page.getByRole('textbox', { name: 'Board title' });
  await title.fill('Clicks to topics');
  await title.press('Enter');
  await board.saved();

  const open = () => page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open' });
  const cards = dialog.getByRole('listitem');
  await open();
  await dialog.getByRole('button', { name: 'New board' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await board.board()).nodes ?? []).toEqual([]);

  await open();
  await expect(cards.filter({ hasText: 'Clicks to topics' })).toHaveCount(1);
  await dialog.getByRole('searchbox', { name: 'Search boards' }).fill('topics');
  await expect(cards).toHaveCount(1);
  await cards.getByRole('button', { name: 'Duplicate' }).click();
  await expect(cards).toHaveCount(2);
  await cards.filter({ hasText: '(copy)' }).getByRole('button', { name: 'Delete' }).click();
  await expect(cards).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(cards).toHaveCount(2);
});

test('keys typed in a dialog do nothing to the board behind it', async ({ board }) => {
  const { page } = board;
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'Examples' }).click();
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const hand = page.getByRole('button', { name: /^Hand/ });
  await expect(hand).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('h');
  await expect(hand).toHaveAttribute('aria-pressed', 'true');
});

test('Enter in the search of the examples opens the one that is previewed', async ({ board }) => {
  const { page } = board;
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'Examples' }).click();
  await page.getByLabel('Search examples').fill('fraud');
  await expect(page.getByRole('status').filter({ hasText: '1 example' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('Card payment fraud');
});

test('the theme and what the wheel does are kept', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const settings = async () => {
    await page.getByRole('button', { name: 'Settings' }).click();
    return page.getByRole('dialog', { name: 'Settings' });
  };
  let dialog = await settings();
  await dialog.getByRole('radio', { name: 'Dark' }).click();
  await dialog.getByRole('radio', { name: 'Zooms' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();

  await page.reload();
  await page.waitForFunction(() => window.stageboard !== undefined);
  expect(await ground()).toBe(dark);
  const zoom = () => page.evaluate(() => window.stageboard?.camera().zoom ?? 0);
  const before = await zoom();
  const middle = await board.middle();
  await page.mouse.move(middle.x, middle.y);
  // A turn of the wheel before the canvas listens is lost, so it is turned until it is heard.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -200);
      return zoom();
    })
    .toBeGreaterThan(before);

  dialog = await settings();
  await dialog.getByRole('radio', { name: 'Light' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(ground).toBe(light);
});

test('strictness is the board’s own, and can be undone', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('clicks > cleaning > trainer');
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: /Sketch/ }).click();
  await page.keyboard.press('Escape');
  const strictness = async () =>
    ((await board.board()) as { settings?: { strictness?: string } }).settings?.strictness;
  expect(await strictness()).toBe('sketch');
  await board.region.focus();
  await board.undo();
  expect(await strictness()).toBeUndefined();
});
