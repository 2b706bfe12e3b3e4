import { expect, middleOf, test } from './board';

test('the second mouse button opens a menu on a part, a connection and the board', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Escape');

  const at = await middleOf(board.node('kafka'));
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const part = page.getByRole('menu', { name: 'Part menu' });
  await part.getByRole('menuitem', { name: /^Duplicate/ }).click();
  await expect(part).toBeHidden();
  await expect(board.node('kafka')).toHaveCount(2);
  await board.undo();

  await board.edge('events from events to kafka').click({ button: 'right' });
  await page
    .getByRole('menu', { name: 'Connection menu' })
    .getByRole('menuitem', { name: /^Delete/ })
    .click();
  await expect(board.edge('events from events to kafka')).toBeHidden();

  await page.mouse.click(at.x, at.y + 220, { button: 'right' });
  const canvas = page.getByRole('menu', { name: 'Board menu' });
  await canvas.getByRole('menuitem', { name: /^Select all/ }).click();
  await expect(board.status.filter({ hasText: '2 parts selected' })).toBeVisible();

  await page.mouse.click(at.x, at.y, { button: 'right' });
  const several = page.getByRole('menu', { name: 'Selection menu' });
  await several.getByRole('menuitem', { name: 'Align and distribute' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: /^Align left/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => new Set((await board.board()).nodes?.map(({ position }) => position.x)).size)
    .toBe(1);
});

test('a drag with the second button pans, and opens no menu', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Escape');
  const camera = () => page.evaluate(() => window.stageboard?.camera());
  const before = await camera();
  const at = await middleOf(board.node('kafka'));
  await page.mouse.move(at.x, at.y + 200);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(at.x + 60, at.y + 250, { steps: 4 });
  await page.mouse.up({ button: 'right' });
  await expect
    .poll(camera)
    .toEqual({ zoom: before?.zoom, x: (before?.x ?? 0) + 60, y: (before?.y ?? 0) + 50 });
  await expect(page.getByRole('menu')).toBeHidden();
  await page.mouse.click(at.x, at.y + 200, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'Board menu' })).toBeVisible();
});

test('the menu opens by the keyboard, and Escape gives the focus back', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Part menu' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Delete');
  await expect(board.node('events')).toBeHidden();
});

test('the menu of a part leads to what the review says of it, and to why it is there', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('clicks > kafka > trainer');
  await expect(board.node('trainer')).toBeFocused();
  await page.evaluate(() => window.stageboard?.review());
  await page.getByRole('tab', { name: 'Brief' }).click();
  const at = await middleOf(board.node('trainer'));
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Part menu' });
  await menu.getByRole('menuitem', { name: /^Findings \(\d+\)$/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menu').nth(1).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Review' })).toBeVisible();

  await page.mouse.click(at.x, at.y, { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Say why it is here…' }).click();
  await expect(page.getByRole('textbox', { name: /^Because/ })).toBeFocused();
});
