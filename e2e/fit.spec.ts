import { boxOf, expect, test, type BoardPage } from './board';

const CHAIN = 'events > kafka > cleaning > feature store > trainer > registry > server > api';

/** Whether there are missing pieces, and all lie wholly in view. */
async function ghostsInView(board: BoardPage): Promise<boolean> {
  const view = await boxOf(board.region);
  const ghosts = board.region.getByRole('button', { name: /Click to add/ });
  const boxes = await Promise.all((await ghosts.all()).map((ghost) => ghost.boundingBox()));
  return (
    boxes.length > 0 &&
    boxes.every(
      (box) =>
        box !== null &&
        box.x >= view.x &&
        box.y >= view.y &&
        box.x + box.width <= view.x + view.width &&
        box.y + box.height <= view.y + view.height,
    )
  );
}

test('fit to view shows the missing pieces as well', async ({ board }) => {
  await board.quickAdd(CHAIN);
  await expect(board.region.getByRole('button', { name: /Click to add/ }).first()).toBeVisible();
  await board.page.keyboard.press('Escape');
  await board.page.keyboard.press('Shift+1');
  await expect.poll(() => ghostsInView(board)).toBe(true);
});

test('a board that is opened shows its missing pieces once the review has found them', async ({
  board,
}) => {
  await board.quickAdd(CHAIN);
  await expect.poll(async () => (await board.board()).nodes?.length).toBe(8);
  const drawn = await board.board();
  await board.load({ ...drawn, id: 'another' });
  await expect(board.region.getByRole('button', { name: /Click to add/ }).first()).toBeVisible();
  await expect.poll(() => ghostsInView(board)).toBe(true);
});
