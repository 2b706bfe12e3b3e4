import { boxOf, expect, test, type BoardPage } from './board';

test.use({ viewport: { width: 390, height: 800 } });

/** The width of a node on screen at which its label is ten pixels high. */
const READABLE = 131;

const NAMES = ['Events', 'Kafka', 'Cleaning', 'Feature store', 'Trainer', 'Registry'];

async function areReadable(board: BoardPage): Promise<boolean> {
  const view = await boxOf(board.region);
  const boxes = await Promise.all(NAMES.map((name) => board.node(name).boundingBox()));
  return boxes.every(
    (box) =>
      box !== null &&
      box.width >= READABLE &&
      box.x >= view.x &&
      box.x + box.width <= view.x + view.width,
  );
}

test('a chain that is typed on a phone can be read, all of it in view', async ({ board }) => {
  await board.quickAdd('events > kafka > cleaning > feature store > trainer > registry');
  await expect(board.node('Registry')).toBeVisible();
  await expect.poll(() => areReadable(board)).toBe(true);
  await board.page.keyboard.press('Escape');
  await board.page.keyboard.press('Shift+1');
  await expect.poll(async () => (await boxOf(board.node('Events'))).width).toBeGreaterThan(100);
});

test('so can lines that are pasted', async ({ board }) => {
  await board.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await board.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    NAMES.map((name) => `- ${name}`).join('\n'),
  );
  await board.region.focus();
  await board.page.keyboard.press('Control+v');
  await expect(board.node('Registry')).toBeVisible();
  await expect.poll(() => areReadable(board)).toBe(true);
});
