import type { CDPSession, Page } from '@playwright/test';
import { boxOf, expect, middleOf, test } from './board';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

type Finger = { readonly x: number; readonly y: number; readonly id: number };

/** Fingers on the glass, as the browser reports them. */
const fingersOf = async (page: Page) => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  return {
    down: (...at: Finger[]) => send('touchStart', at),
    move: (...at: Finger[]) => send('touchMove', at),
    up: () => send('touchEnd', []),
  };
};

test('on a phone: one finger pans, two zoom, a tap selects, a long press opens the menu', async ({
  board,
}) => {
  const { page } = board;
  const camera = () => page.evaluate(() => window.stageboard?.camera() ?? { x: 0, y: 0, zoom: 1 });
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'touch',
    title: 'Touch',
    nodes: [
      { id: 'a', type: 'component', label: 'Alpha', position: { x: 0, y: 0 } },
      { id: 'b', type: 'component', label: 'Beta', position: { x: 0, y: 200 } },
    ],
  });
  await expect(board.node('Beta')).toBeVisible();
  const fingers = await fingersOf(page);
  const free = { x: 195, y: 700 };

  const start = await camera();
  await fingers.down({ ...free, id: 1 });
  await fingers.move({ x: 195, y: 670, id: 1 });
  await fingers.move({ x: 195, y: 640, id: 1 });
  await fingers.up();
  await expect.poll(async () => (await camera()).y).toBeLessThan(start.y);
  expect((await camera()).zoom).toBe(start.zoom);

  await fingers.down({ x: 150, y: 600, id: 1 }, { x: 240, y: 600, id: 2 });
  await fingers.move({ x: 120, y: 600, id: 1 }, { x: 270, y: 600, id: 2 });
  await fingers.move({ x: 90, y: 600, id: 1 }, { x: 300, y: 600, id: 2 });
  await fingers.up();
  await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(start.zoom);

  await page.evaluate(() => window.stageboard?.fitView());
  const at = await middleOf(board.node('Alpha'));
  await page.touchscreen.tap(at.x, at.y);
  await expect(page.getByRole('button', { name: 'Connect from Alpha' })).toBeVisible();

  const beta = await middleOf(board.node('Beta'));
  await fingers.down({ ...beta, id: 1 });
  await expect(page.getByRole('menu', { name: 'Part menu' })).toBeVisible();
  await fingers.up();
  await page.getByRole('menuitem', { name: /^Delete(?! and)/ }).tap();
  await expect(board.node('Beta')).toBeHidden();
});

test('on a phone: add from the panel, rename, review, export', async ({ board }) => {
  const { page } = board;
  await page.getByRole('button', { name: 'Show: Component panel' }).tap();
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('kafka');
  await panel.getByRole('button', { name: /^Event stream/ }).tap();
  await expect(page.getByText('Tap the board to place Event stream')).toBeVisible();
  const middle = await board.middle();
  await page.touchscreen.tap(middle.x, middle.y);
  await expect(board.node('Event stream')).toBeVisible();

  const at = await middleOf(board.node('Event stream'));
  await page.touchscreen.tap(at.x, at.y);
  await page.touchscreen.tap(at.x, at.y);
  await page.getByRole('textbox', { name: 'Label' }).fill('Clicks');
  await page.keyboard.press('Enter');
  await expect(board.node('Clicks')).toBeVisible();

  await page.getByRole('button', { name: 'Show: Side panel' }).tap();
  await expect(board.review).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).tap();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('on a phone menus and quick-add talk of no keys, and a finding shows its part', async ({
  board,
}) => {
  const { page } = board;
  await expect(page.getByRole('toolbar', { name: 'Stages' }).getByText('Framing')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('events > kafka > cleaning > trainer');
  await expect(page.getByRole('button', { name: 'Place 4 parts' })).toBeVisible();
  await expect(page.getByText('Enter places')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(board.node('trainer')).toBeFocused();

  const fingers = await fingersOf(page);
  const at = await middleOf(board.node('cleaning'));
  await fingers.down({ ...at, id: 1 });
  const menu = page.getByRole('menu', { name: 'Part menu' });
  await expect(menu).toBeVisible();
  await fingers.up();
  await expect(menu.getByRole('menuitem', { name: 'Delete', exact: true })).toBeInViewport();
  await expect(menu.getByText('F2')).toBeHidden();
  await page.keyboard.press('Escape');

  // The sheet covers the lower part of the board: what a finding is about shows above it.
  await page.keyboard.press('F8');
  await expect(board.status).toContainText('1 of ');
  for (let at = 2; at <= 4; at += 1) {
    await page.keyboard.press('F8');
    await expect(board.status).toContainText(`${at} of `);
  }
  const sheet = await boxOf(page.getByRole('region', { name: 'Side panel' }));
  const part = await boxOf(board.node('trainer'));
  expect(part.y + part.height).toBeLessThan(sheet.y);
});
