import { expect, test } from './board';

const component = (id: string, kind: string, label: string, x: number) => ({
  id,
  type: 'component',
  component: kind,
  label,
  position: { x, y: 0 },
});
const two = (...nodes: object[]) => ({
  format: 'stageboard',
  version: 1,
  id: 'two',
  title: 'Two',
  nodes,
});

test('the same connection drawn twice is one, and says so', async ({ board }) => {
  await board.load(
    two(
      component('a', 'feature-lookup', 'Lookup', 0),
      component('b', 'ranker', 'Feed ranker', 320),
    ),
  );
  await board.connect('Lookup', 'Feed ranker');
  await expect.poll(async () => (await board.board()).edges?.length).toBe(1);
  // What was drawn is selected, and its end would be taken hold of.
  const { x, y } = await board.middle();
  await board.page.mouse.click(x, y + 200);
  await board.connect('Lookup', 'Feed ranker');
  await expect(board.status.filter({ hasText: 'Already connected' })).toContainText(
    'Already connected: features from Lookup to Feed ranker',
  );
  expect((await board.board()).edges).toHaveLength(1);
});

test('a line that carries nothing says why where one looks, and is mended there', async ({
  board,
}) => {
  const { page } = board;
  await board.load(
    two(
      component('a', 'model-server', 'Server', 0),
      component('b', 'model-trainer', 'Trainer', 320),
    ),
  );
  await board.connect('Server', 'Trainer');
  await expect.poll(async () => (await board.board()).edges?.[0]?.flow).toBe('note');
  await page.getByRole('tab', { name: 'Properties' }).click();
  const verdict = page.getByRole('complementary', { name: 'Properties' }).getByRole('note');
  await expect(verdict).toContainText('it carries nothing');
  await verdict.getByRole('button', { name: /in between/ }).click();
  await expect.poll(async () => (await board.board()).edges?.length).toBeGreaterThan(1);
});

test('the legend lists what the lines of this board mean', async ({ board }) => {
  const { page } = board;
  await board.load({
    ...two(
      component('a', 'feature-lookup', 'Lookup', 0),
      component('b', 'ranker', 'Feed ranker', 320),
    ),
    edges: [{ id: 'e', from: 'a', to: 'b', flow: 'features', timing: 'batch' }],
  });
  await page.getByRole('button', { name: 'Legend of the lines' }).click();
  await expect(page.getByRole('img', { name: 'Lines, Data: features, In batches' })).toBeVisible();
});
