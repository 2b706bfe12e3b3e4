import { compareText } from '../src/core/board';
import { boxOf, expect, middleOf, test } from './board';

test('drag components from the panel, connect them by their borders, rename, move, delete', async ({
  board,
}) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  const middle = await board.middle();

  await panel.getByRole('searchbox', { name: 'Search components' }).fill('kafka');
  await panel
    .getByRole('button', { name: /Event stream/ })
    .dragTo(board.region, { targetPosition: { x: 200, y: 200 } });
  await expect(board.node('Event stream')).toBeVisible();

  // Click it, then click the canvas.
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('cleaning');
  await panel.getByRole('button', { name: /Data cleaning/ }).click();
  await page.mouse.click(middle.x + 100, middle.y);
  await expect(board.node('Data cleaning')).toBeVisible();

  await board.connect('Event stream', 'Data cleaning');
  await expect(board.edge('events from Event stream to Data cleaning')).toBeVisible();

  await board.node('Event stream').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Clicks topic');
  await page.keyboard.press('Enter');
  await expect(board.node('Clicks topic')).toBeVisible();

  const before = await middleOf(board.node('Clicks topic'));
  await board.drag('Clicks topic', 40, 60);
  const after = await middleOf(board.node('Clicks topic'));
  expect(Math.round(after.x - before.x)).toBe(40);
  expect(Math.round(after.y - before.y)).toBe(60);

  await board.edge('events from Clicks topic to Data cleaning').click();
  await page.keyboard.press('Delete');
  expect((await board.board()).edges ?? []).toEqual([]);
});

test('what a connection carries can be changed', async ({ board }) => {
  await board.quickAdd('events > kafka');
  await board.edge('events from events to kafka').click();
  await board.page.getByRole('tab', { name: 'Properties' }).click();
  const properties = board.page.getByRole('complementary', { name: 'Properties' });
  await properties.getByRole('combobox', { name: 'Carries' }).selectOption('note');
  expect((await board.board()).edges?.[0]?.flow).toBe('note');
});

test('a drag over empty space selects what it touches, and Delete takes it away', async ({
  board,
}) => {
  await board.quickAdd('events > kafka > cleaning');
  const first = await boxOf(board.node('events'));
  const last = await boxOf(board.node('cleaning'));
  await board.page.keyboard.press('Escape');
  await board.page.mouse.move(first.x - 30, first.y - 40);
  await board.page.mouse.down();
  await board.page.mouse.move(last.x + last.width + 20, last.y + last.height + 30, { steps: 8 });
  await board.page.mouse.up();
  await board.page.keyboard.press('Delete');
  expect((await board.board()).nodes ?? []).toEqual([]);
});

test('the wheel pans, and Ctrl with the wheel zooms at the pointer', async ({ board }) => {
  await board.quickAdd('events');
  const { page } = board;
  const camera = () => page.evaluate(() => window.stageboard?.camera());
  const middle = await board.middle();
  await page.mouse.move(middle.x, middle.y);
  const before = await camera();
  await page.mouse.wheel(50, 30);
  await expect.poll(camera).not.toEqual(before);
  expect((await camera())?.zoom).toBe(before?.zoom);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await camera())?.zoom).toBeGreaterThan(before?.zoom ?? 1);
});

test('copy and paste bring connected parts along, cut takes them away', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await board.region.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await board.board()).nodes?.length).toBe(4);
  expect((await board.board()).edges).toHaveLength(2);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect.poll(async () => (await board.board()).nodes?.length ?? 0).toBe(0);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await board.board()).nodes?.length).toBe(4);
});

test('note, text and group are drawn with their tools', async ({ board }) => {
  const { page } = board;
  const middle = await board.middle();
  await page.keyboard.press('n');
  await page.mouse.click(middle.x - 200, middle.y);
  await page.keyboard.type('**why** two towers');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('t');
  await page.mouse.click(middle.x + 200, middle.y - 100);
  await page.keyboard.type('Online path');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('f');
  await page.mouse.move(middle.x - 50, middle.y + 80);
  await page.mouse.down();
  await page.mouse.move(middle.x + 250, middle.y + 260, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(async () => (await board.board()).nodes?.map(({ type }) => type).toSorted(compareText))
    .toEqual(['group', 'note', 'text']);
});

test('a component dropped on a part follows it, and is what the next key means', async ({
  board,
}) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'dropped',
    nodes: [
      { id: 'a', type: 'component', label: 'Alpha', position: { x: 0, y: 0 } },
      {
        id: 'b',
        type: 'component',
        component: 'event-stream',
        label: 'Bravo',
        position: { x: 300, y: 0 },
      },
    ],
  });
  await expect(board.node('Bravo')).toBeVisible();
  await page.evaluate(() => window.stageboard?.select(['a']));
  await page
    .getByRole('region', { name: 'Components' })
    .getByRole('button', { name: /^Data lake/ })
    .first()
    .dragTo(board.node('Bravo'));
  await expect(board.edge('events from Bravo to Data lake')).toBeVisible();
  expect((await board.board()).edges).toHaveLength(1);
  await expect(board.node('Data lake')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(board.node('Data lake')).toBeHidden();
});

test('the tool Connect gives way to Select once it has drawn', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'connect-once',
    nodes: [
      { id: 'a', type: 'component', label: 'Alpha', position: { x: 0, y: 0 } },
      { id: 'b', type: 'component', label: 'Bravo', position: { x: 400, y: 0 } },
    ],
  });
  await expect(board.node('Bravo')).toBeVisible();
  await page.keyboard.press('a');
  const tool = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(tool('Connect')).toHaveAttribute('aria-pressed', 'true');
  const [from, to] = [await middleOf(board.node('Alpha')), await middleOf(board.node('Bravo'))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await board.board()).edges?.length).toBe(1);
  await expect(tool('Select')).toHaveAttribute('aria-pressed', 'true');
});
