import { benchBoard, boardFile } from '../bench/board';
import { BoardPage, expect, test } from './board';

test('a camera that is faster than the picture of a large board shows its coarse one, not nothing', async ({
  page,
}) => {
  const board = new BoardPage(page);
  await board.start();
  await board.load(JSON.parse(boardFile(benchBoard(2000))));
  await page.evaluate(() => window.stageboard?.setCamera({ x: -300, y: -300, zoom: 0.3 }));
  const ground = page.getByTestId('far-ground');
  await expect(ground.locator('canvas')).toHaveCount(1, { timeout: 30_000 });
  await expect(ground).toBeHidden();

  const inMotion = await page.evaluate(() => {
    const wheel = { deltaX: 1500, deltaY: 400, clientX: 500, clientY: 400, bubbles: true };
    const pane = document.querySelector('.react-flow__pane');
    for (let i = 0; i < 2; i++) pane?.dispatchEvent(new WheelEvent('wheel', wheel));
    const shown = document.querySelector('[data-testid="far-ground"]');
    return shown?.checkVisibility();
  });
  expect(inMotion).toBe(true);
  await expect(ground).toBeHidden();
});
