import { expect, middleOf, test, type BoardPage } from './board';

const node = (id: string, x: number, y: number) => ({
  id,
  type: 'component',
  label: id,
  position: { x, y },
});

const placeOf = async (board: BoardPage, id: string) =>
  (await board.board()).nodes?.find((one) => one.id === id)?.position;

/** Takes hold of `b` and holds it so far from where it was, in flow pixels. */
async function hold(board: BoardPage, dx: number, dy: number) {
  const { page } = board;
  const zoom = await page.evaluate(() => window.stageboard?.camera().zoom ?? 1);
  const from = await middleOf(board.node('b'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + (dx * zoom) / 2, from.y + (dy * zoom) / 2, { steps: 4 });
  await page.mouse.move(from.x + dx * zoom, from.y + dy * zoom, { steps: 4 });
}

test.beforeEach(async ({ board }) => {
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'snap',
    title: 'Snap',
    nodes: [node('a', 0, 0), node('b', 401, 300)],
  });
  await expect(board.node('b')).toBeVisible();
});

test('near a line with another part a drag snaps to it, and says how far apart the two are', async ({
  board,
}) => {
  const distance = board.region.getByText('210', { exact: true });
  await hold(board, -1, -297);
  await expect(distance.first()).toBeVisible();
  await board.page.mouse.up();
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 400, y: 0 });
  await expect(distance).toBeHidden();
  await board.undo();
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 401, y: 300 });
});

test('far from any line nothing snaps', async ({ board }) => {
  await hold(board, -1, -233);
  await board.page.mouse.up();
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 400, y: 67 });
});

test('with Ctrl held nothing snaps', async ({ board }) => {
  const { page } = board;
  await page.keyboard.down('Control');
  await hold(board, -1, -297);
  await expect(board.region.getByText('210', { exact: true })).toBeHidden();
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 400, y: 3 });
});

test('on request a drag snaps to the grid', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press("Control+'");
  await expect(board.status.filter({ hasText: 'snap to the grid' })).toBeAttached();
  await hold(board, 33, -80);
  await page.mouse.up();
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 432, y: 216 });
  await page.keyboard.press("Control+'");
  await hold(board, 3, 40);
  await page.mouse.up();
  await expect.poll(() => placeOf(board, 'b')).toEqual({ x: 435, y: 256 });
});
