import { expect, test, type BoardPage } from './board';

/** How wide the ring is that is drawn around the board. */
const ringOf = (board: BoardPage): Promise<number> =>
  board.region.evaluate((element) => {
    const { content, borderTopWidth } = getComputedStyle(element, '::after');
    return content === 'none' ? 0 : Number.parseFloat(borderTopWidth);
  });

test('the board shows that it has the keyboard to who uses keys, not to who uses a mouse', async ({
  board,
}) => {
  await board.quickAdd('events > kafka');
  await board.page.keyboard.press('Escape');
  await expect.poll(() => ringOf(board)).toBeGreaterThan(0);
  await board.drag('Kafka', 30, 60);
  expect(await ringOf(board)).toBe(0);
  const { x, y } = await board.middle();
  await board.page.mouse.click(x, y + 150);
  expect(await ringOf(board)).toBe(0);
  await board.page.keyboard.press('Escape');
  await expect.poll(() => ringOf(board)).toBeGreaterThan(0);
});
