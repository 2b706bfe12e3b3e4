import { expect, middleOf, test } from './board';

test('what is locked is neither moved nor deleted until it is free again', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('kafka');
  await expect(board.node('Kafka')).toBeFocused();
  await page.keyboard.press('Control+Shift+l');
  await expect(board.status.filter({ hasText: /^Locked$/ })).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(board.status.filter({ hasText: 'Locked parts stay' })).toBeAttached();
  await expect(board.node('Kafka')).toBeVisible();

  const middle = await middleOf(board.node('Kafka'));
  await page.mouse.click(middle.x, middle.y);
  await page.keyboard.press('Control+Shift+l');
  await expect(board.status.filter({ hasText: 'No longer locked' })).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(board.node('Kafka')).toBeHidden();
});

test('a locked group keeps its size', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'sizes',
    nodes: [
      {
        id: 'g',
        type: 'group',
        label: 'Online',
        position: { x: 0, y: 0 },
        size: { width: 400, height: 300 },
      },
    ],
  });
  await page.evaluate(() => window.stageboard?.select(['g']));
  await page.getByRole('tab', { name: 'Properties' }).click();
  const width = page.getByRole('textbox', { name: 'Width' });
  await expect(width).toBeEnabled();
  await page.getByRole('switch', { name: 'Locked' }).click();
  await expect(width).toBeDisabled();
});

test('the shape of a connection is chosen by a command, in one step', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'shapes',
    nodes: [
      { id: 'a', type: 'component', label: 'Alpha', position: { x: 0, y: 0 } },
      { id: 'b', type: 'component', label: 'Bravo', position: { x: 400, y: 200 } },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', flow: 'events' }],
  });
  await expect(board.edge('events from Alpha to Bravo')).toBeVisible();
  await page.evaluate(() => window.stageboard?.select(['e']));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shape straight');
  await page.keyboard.press('Enter');
  const style = async () =>
    (await board.board()).edges?.map((edge) => 'style' in edge && edge.style);
  await expect.poll(style).toEqual(['straight']);
  await board.undo();
  await expect.poll(style).toEqual([false]);
});
