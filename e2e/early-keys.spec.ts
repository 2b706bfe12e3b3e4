import type { Page } from '@playwright/test';

import { expect, test } from './board';

/** Keeps back a part of the program that loads when it is asked for, until the answer is called. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('what is typed before a box has loaded is in it', () => {
  test.use({ serviceWorkers: 'block' });

  test('the palette', async ({ page }) => {
    const release = await holdBack(page, /assets\/command-palette/);
    await page.goto('.');
    await expect(page.getByRole('application', { name: 'Board' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('legend');
    release();
    const field = page.getByRole('combobox', { name: 'Commands' });
    await expect(field).toHaveValue('legend');
    await page.keyboard.type(' x');
    await expect(field).toHaveValue('legend x');
  });

  test('Enter as well', async ({ page }) => {
    const release = await holdBack(page, /assets\/command-palette/);
    await page.goto('.');
    await expect(page.getByRole('application', { name: 'Board' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('note');
    await page.keyboard.press('Enter');
    release();
    await expect(page.getByRole('button', { name: 'Note', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  for (const [what, key, file, role] of [
    ['the search of the board', 'Control+f', /assets\/find-bar/, 'searchbox'],
    ['the help', 'Shift+?', /assets\/shortcut-help/, 'searchbox'],
  ] as const)
    test(what, async ({ page }) => {
      const release = await holdBack(page, file);
      await page.goto('.');
      await expect(page.getByRole('application', { name: 'Board' })).toBeVisible();
      await page.keyboard.press(key);
      await page.keyboard.type('zoom');
      release();
      const field = page.getByRole(role, { name: /Find on the board|Search shortcuts/ });
      await expect(field).toHaveValue('zoom');
      await expect(field).toBeFocused();
    });

  test('Enter in a box whose names are not all there yet', async ({ board, page }) => {
    const release = await holdBack(page, /assets\/quick-add-box/);
    await page.goto('.');
    await expect(board.region).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('clicks > kafka');
    // The box is there some time before the library is, as on a phone.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    release();
    await page.getByRole('combobox', { name: 'Quick add' }).press('Enter');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(board.edge('events from Clicks to Kafka')).toBeVisible();
  });

  test('the way to a part, and what comes next', async ({ page }) => {
    await page.goto('.');
    await expect(page.getByRole('application', { name: 'Board' })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('clicks > kafka');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('saved-state')).toHaveAttribute('data-state', 'saved');
    await expect(page.getByRole('group', { name: /^Kafka, /i })).toBeVisible();

    const release = await holdBack(page, /assets\/(quick-add-box|node-query-box)/);
    await page.reload();
    await expect(page.getByRole('group', { name: /^Kafka, /i })).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.type('clicks');
    release();
    await expect(page.getByRole('combobox', { name: 'Go to' })).toHaveValue('clicks');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: /^Clicks, /i })).toBeFocused();
  });
});

test('Escape gives the focus back to where the palette was opened from', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(board.node('kafka')).toBeFocused();

  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  await settings.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings).toBeFocused();
});

test('the way past the tool bars leads to the board', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the board' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(board.region).toBeFocused();
});

test('a dialog opens on what it is for, not on the way out', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(board.node('kafka')).toBeFocused();
});

test('the palette lists what is meant, commands first', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill('review');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText(/review/i);
  await expect(options.filter({ hasText: 'Go to Review' })).toBeVisible();
  expect(await options.count()).toBeLessThan(12);
  await page.getByRole('combobox', { name: 'Commands' }).fill('rvw');
  await expect(options).toHaveCount(0);
});
