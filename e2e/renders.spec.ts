import type { Page } from '@playwright/test';
import { benchBoard, type BenchBoard, boardFile } from '../bench/board';
import { BoardPage, expect, middleOf, test } from './board';

/** The board at rest, with its last routes and its review, about one of its nodes. */
async function openAt(page: Page, chosen: BenchBoard['nodes'][number]): Promise<BoardPage> {
  await page.goto('.?count-renders');
  await page.waitForFunction(() => window.stageboard !== undefined);
  const board = new BoardPage(page);
  await board.load(JSON.parse(boardFile(file)));
  await page.evaluate(
    ({ x, y }) => window.stageboard?.setCamera({ x: 450 - x, y: 400 - y, zoom: 1 }),
    chosen,
  );
  await expect(board.node(chosen.label)).toBeVisible();
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
  return board;
}

const file = benchBoard(500);
const chosen = file.nodes[133];
if (!chosen) throw new Error('the bench board is too small');

test('panning renders nothing, and the board rides on a layer only while it moves', async ({
  page,
}) => {
  await openAt(page, chosen);
  expect(await page.evaluate(() => rides())).toBe(0);
  await page.evaluate(() => renders().clear());
  const inMotion = await page.evaluate(() => {
    const wheel = { deltaX: 12, deltaY: 8, clientX: 450, clientY: 400, bubbles: true };
    const pane = document.querySelector('.react-flow__pane');
    // The first one begins the move, and the second goes on with it.
    for (let i = 0; i < 2; i++) pane?.dispatchEvent(new WheelEvent('wheel', wheel));
    return rides();
  });
  expect(inMotion).toBe(1);
  await expect.poll(() => page.evaluate(() => rides())).toBe(0);
  expect(await page.evaluate(() => [...renders().keys()])).toEqual([]);
});

test('dragging one node of 500 renders that node and its edges, nothing else', async ({ page }) => {
  const board = await openAt(page, chosen);
  const node = board.node(chosen.label);
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
/** In the page: what tells the browser that the camera moves; a transition is none of it. */
declare function rides(): number;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      renders: () =>
        (window as unknown as { stageboardRenders: Map<string, number> }).stageboardRenders,
      rides: () =>
        document
          .querySelector('.react-flow__viewport')
          ?.getAnimations()
          .filter((animation) => !(animation instanceof CSSTransition)).length,
    });
  });
});
