import { benchBoard, boardFile } from '../bench/board';
import { BoardPage, expect, middleOf, test } from './board';

test('dragging one node of 500 renders that node and its edges, nothing else', async ({ page }) => {
  await page.goto('.?count-renders');
  await page.waitForFunction(() => window.stageboard !== undefined);
  const board = new BoardPage(page);
  const file = benchBoard(500);
  await board.load(JSON.parse(boardFile(file)));
  const chosen = file.nodes[133];
  if (!chosen) throw new Error('the bench board is too small');
  await page.evaluate(
    ({ x, y }) => window.stageboard?.setCamera({ x: 450 - x, y: 400 - y, zoom: 1 }),
    chosen,
  );
  const node = board.node(chosen.label);
  await expect(node).toBeVisible();
  // The board has come to rest: its last routes and its review are in.
  const total = () => page.evaluate(() => [...renders().values()].reduce((sum, n) => sum + n, 0));
  let before = -1;
  await expect
    .poll(
      async () => {
        const rested = before === (await total());
        before = await total();
        return rested;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  const at = await middleOf(node);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 10, at.y + 10);
  await page.mouse.move(at.x + 20, at.y + 10);
  // The drag is under way: from here on, each step may touch only what moves.
  await page.evaluate(() => renders().clear());
  for (let step = 1; step <= 10; step++) await page.mouse.move(at.x + 20 + step * 3, at.y + 10);
  const rendered = await page.evaluate(() => [...renders().keys()]);
  await page.mouse.up();

  const own = file.edges.filter(({ from, to }) => from === chosen.id || to === chosen.id);
  expect(own.length).toBeGreaterThan(0);
  const allowed = new Set([`node ${chosen.id}`, ...own.map(({ id }) => `edge ${id}`)]);
  expect(rendered.length).toBeGreaterThan(0);
  expect(rendered.filter((what) => !allowed.has(what))).toEqual([]);
});

/** In the page: how often each part was rendered. */
declare function renders(): Map<string, number>;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      renders: () =>
        (window as unknown as { stageboardRenders: Map<string, number> }).stageboardRenders,
    });
  });
});
