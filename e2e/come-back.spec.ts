import { BoardPage, boxOf, expect, test } from './board';

test('a reload returns to the same board, camera and selection', async ({ board }) => {
  await board.quickAdd('events > kafka > cleaning');
  await boxOf(board.node('kafka'));
  await board.node('kafka').click();
  const middle = await board.middle();
  const camera = await board.page.evaluate(() => window.stageboard?.camera());
  await board.page.mouse.move(middle.x, middle.y);
  await board.page.mouse.wheel(120, -80);
  await expect
    .poll(() => board.page.evaluate(() => window.stageboard?.camera().y))
    .not.toBe(camera?.y);
  await board.saved();
  const before = await board.board();
  const place = await board.node('kafka').boundingBox();

  await board.page.reload();
  await board.page.waitForFunction(() => window.stageboard !== undefined);
  await expect(board.node('kafka')).toBeVisible();
  expect(await board.board()).toEqual(before);
  await expect.poll(async () => await board.node('kafka').boundingBox()).toEqual(place);
  await expect(board.page.getByRole('complementary', { name: 'Review' })).toBeVisible();
  // What was selected is selected still. A key before the page listens is lost.
  await expect(async () => {
    await board.page.keyboard.press('Delete');
    await expect(board.node('kafka')).toBeHidden({ timeout: 500 });
  }).toPass();
});

test('two windows on one board show each other’s edits', async ({ board, context }) => {
  await board.quickAdd('events > kafka');
  await board.saved();
  const other = new BoardPage(await context.newPage());
  await other.page.goto(board.page.url());
  await other.openBoard((await board.board()).title);
  await expect(other.node('kafka')).toBeVisible();

  await other.quickAdd('cleaning');
  await expect(board.node('Cleaning')).toBeVisible();
  await board.node('kafka').click();
  await board.page.keyboard.press('F2');
  await board.page.keyboard.press('Control+a');
  await board.page.keyboard.type('Clicks topic');
  await board.page.keyboard.press('Enter');
  await expect(other.node('Clicks topic')).toBeVisible();
  await expect.poll(async () => (await other.board()).nodes).toEqual((await board.board()).nodes);
});

test('the browser is asked to keep what is stored, once there is something', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    navigator.storage.persist = async () => {
      asked.push('persist');
      return true;
    };
  });
  const asked = () => page.evaluate(() => Object(window).asked as string[]);
  const board = new BoardPage(page);
  await board.start();
  expect(await asked()).toEqual([]);
  await board.quickAdd('events > kafka');
  await expect.poll(asked).toEqual(['persist']);
  await board.quickAdd('cleaning');
  await board.saved();
  expect(await asked()).toEqual(['persist']);
});
