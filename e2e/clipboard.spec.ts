import type { Page } from '@playwright/test';
import { expect, test, type BoardPage } from './board';

/** What another program would find on the clipboard; nothing while it is being written. */
const onClipboard = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    try {
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) found[type] = await (await item.getType(type)).text();
    } catch {
      return {};
    }
    return found;
  });

/** The bitmap that another program would find. */
const pictureOnClipboard = (page: Page) =>
  page.evaluate(async () => {
    try {
      for (const item of await navigator.clipboard.read()) {
        if (!item.types.includes('image/png')) continue;
        const image = await createImageBitmap(await item.getType('image/png'));
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, width, height).data ?? [];
        return { width, height, isPainted: pixels.some((value) => value < 128) };
      }
    } catch {
      // It is being written.
    }
    return { width: 0, height: 0, isPainted: false };
  });

const other = { format: 'stageboard', version: 1, id: 'second', title: 'Second' };

async function pasteText(board: BoardPage, text: string) {
  await board.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await board.region.focus();
  await board.page.keyboard.press('Control+v');
}

test('what is copied is a board for other windows, and a picture for other programs', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('kafka')).toBeVisible();
  await board.node('events').click();
  await board.node('kafka').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  let copied: Record<string, string> = {};
  await expect
    .poll(async () => (copied = await onClipboard(page))['image/svg+xml'] ?? '')
    .toContain('>Kafka<');
  expect(copied['image/svg+xml']).not.toContain('>Cleaning<');
  expect(JSON.parse(copied['text/plain'] ?? '')).toMatchObject({ format: 'stageboard' });
  // A bitmap as well, for what takes no drawing: as wide as the two parts, at twice their size.
  await expect.poll(() => pictureOnClipboard(page)).toMatchObject({ isPainted: true });
  const { width, height } = await pictureOnClipboard(page);
  expect(width).toBeGreaterThan(2 * height);
  expect(Object.keys(await onClipboard(page))).toEqual(
    expect.arrayContaining(['text/plain', 'image/svg+xml']),
  );
});

test('the picture of a copy does not replace what was copied after it', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('cleaning')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await board.node('kafka').click();
  await page.keyboard.press('Control+c');
  await expect.poll(async () => (await pictureOnClipboard(page)).isPainted).toBe(true);
  expect((await onClipboard(page))['text/plain']).not.toContain('"Cleaning"');
});

test('a cut leaves the picture of what was cut', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(board.node('kafka')).toBeHidden();
  await expect
    .poll(async () => (await onClipboard(page))['image/svg+xml'] ?? '')
    .toContain('>Kafka<');
});

test('copied as SVG, a selection is pasted on another board as its parts', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('kafka')).toBeVisible();
  await board.node('events').click();
  await board.node('kafka').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('copy as svg');
  await expect(page.getByRole('option', { name: /Copy as SVG/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Image copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^<svg /);

  await board.load(other);
  await expect(board.node('kafka')).toBeHidden();
  await pasteText(board, text);
  await expect(board.edge('events from events to kafka')).toBeVisible();
  await expect(board.node('cleaning')).toBeHidden();
  await board.undo();
  await expect(board.node('kafka')).toBeHidden();
});

test('the text of an SVG file that was exported is pasted as its board', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeVisible();
  const svg = await page.evaluate(async () => {
    const blob = await window.stageboard?.export({
      format: 'svg',
      scale: 1,
      theme: 'dark',
      background: true,
    });
    return blob?.text() ?? '';
  });
  await board.load(other);
  await expect(board.node('kafka')).toBeHidden();
  await pasteText(board, svg);
  await expect(board.edge('events from events to kafka')).toBeVisible();
});

test('an address that is pasted on a selected part becomes its link', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('feast');
  await expect(board.node('feast')).toBeVisible();
  await pasteText(board, 'https://example.org/features');
  await expect(board.status.filter({ hasText: /links to https:\/\/example/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Properties' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(
    'https://example.org/features',
  );
  expect((await board.board()).nodes).toHaveLength(1);
});

test('parts are copied from one window to another', async ({ board, context }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(async () => Object.keys(await onClipboard(page))).toContain('image/svg+xml');

  const second = await context.newPage();
  await second.goto('.');
  await second.waitForFunction(() => window.stageboard !== undefined);
  const region = second.getByRole('application', { name: 'Board' });
  await second.evaluate(async (value) => window.stageboard?.load(value), other);
  await expect(region.getByRole('group', { name: /^kafka/ })).toBeHidden();
  await region.focus();
  await second.keyboard.press('Control+v');
  await expect(region.getByRole('group', { name: 'events from events to kafka' })).toBeVisible();
});
