import { benchBoard, boardFile } from '../bench/board';
import { BoardPage, expect, test } from './board';

test('a camera that is faster than the picture of a large board shows its coarse one, not nothing', async ({
  page,
}) => {
  const board = new BoardPage(page);
  await board.start();
  await board.load(JSON.parse(boardFile(benchBoard(5000))));
  await page.evaluate(() => window.stageboard?.setCamera({ x: 200, y: 100, zoom: 0.2 }));
  const ground = page.getByTestId('far-ground');
  await expect(ground.locator('canvas')).toHaveCount(1, { timeout: 30_000 });
  // Not `toBeHidden`: an element whose canvas lies outside it has no size, which counts as hidden.
  await expect(ground).toHaveAttribute('hidden');

  // A slow machine: the camera rests long before the sharp picture is ready.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  const inMotion = await page.evaluate(() => {
    const wheel = { deltaX: 700, deltaY: 300, clientX: 500, clientY: 400, bubbles: true };
    const pane = document.querySelector('.react-flow__pane');
    for (let i = 0; i < 2; i++) pane?.dispatchEvent(new WheelEvent('wheel', wheel));
    const shown = document.querySelector('[data-testid="far-ground"]');
    return shown?.checkVisibility();
  });
  expect(inMotion).toBe(true);
  await expect(ground).toHaveAttribute('hidden', '', { timeout: 30_000 });
});
