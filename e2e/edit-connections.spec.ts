import { boxOf, expect, middleOf, test } from './board';

test('an end of a connection is dragged to another part', async ({ board }) => {
  await board.quickAdd('events > kafka > cleaning');
  await board.edge('events from events to kafka').click();
  const end = await middleOf(
    board.page.getByRole('button', { name: 'Move the end of events from events to kafka' }),
  );
  const target = await middleOf(board.node('cleaning'));
  await board.page.mouse.move(end.x, end.y);
  await board.page.mouse.down();
  await board.page.mouse.move(end.x + 60, end.y + 60, { steps: 4 });
  await board.page.mouse.move(target.x, target.y, { steps: 4 });
  await board.page.mouse.up();
  await expect(board.edge('events from events to cleaning')).toBeVisible();
  await board.undo();
  await expect(board.edge('events from events to kafka')).toBeVisible();
});

test('a connection is bent by hand and by the arrows, and stays where it was put', async ({
  board,
}) => {
  await board.quickAdd('events > kafka');
  await board.edge('events from events to kafka').click();
  await board.page.keyboard.press('ArrowDown');
  await board.page.keyboard.press('ArrowDown');
  const bends = async () => {
    const [edge] = (await board.board()).edges ?? [];
    return edge?.bends ?? [];
  };
  await expect.poll(bends).toHaveLength(1);
  const [before] = await bends();
  const bend = await middleOf(board.page.getByRole('button', { name: /^Bend 1/ }));
  await board.page.mouse.move(bend.x, bend.y);
  await board.page.mouse.down();
  await board.page.mouse.move(bend.x + 10, bend.y + 40, { steps: 4 });
  await board.page.mouse.up();
  await expect.poll(async () => (await bends())[0]?.y).toBeGreaterThan(before?.y ?? Infinity);

  const [put] = await bends();
  await board.drag('events', -40, 30);
  expect(await bends()).toEqual([put]);
});

test('a plus on a connection inserts, and so does a drop on it', async ({ board }) => {
  await board.quickAdd('events > kafka');
  await board.edge('events from events to kafka').click();
  await board.page.getByRole('button', { name: /^Insert on events/ }).click();
  await board.page.keyboard.type('cleaning');
  await board.page.keyboard.press('Enter');
  await expect(board.node('Data cleaning')).toBeVisible();
  await expect(board.edge('events from events to Data cleaning')).toBeVisible();
  await expect(board.edge('records from Data cleaning to kafka')).toBeVisible();

  await board.undo();
  await expect(board.edge('events from events to kafka')).toBeVisible();
  const from = await boxOf(board.node('events'));
  const to = await boxOf(board.node('kafka'));
  const region = await boxOf(board.region);
  await board.page.getByRole('searchbox', { name: 'Search components' }).fill('privacy');
  await board.page.getByRole('button', { name: /Privacy controls/ }).dragTo(board.region, {
    targetPosition: {
      x: (from.x + from.width + to.x) / 2 - region.x,
      y: from.y + from.height / 2 - region.y,
    },
  });
  await expect(board.edge('events from events to Privacy controls')).toBeVisible();
});

test('a part is replaced and keeps its connections; taken out, its neighbours join', async ({
  board,
}) => {
  await board.quickAdd('events > kafka > cleaning');
  await board.node('kafka').click();
  await board.page.keyboard.press('Shift+R');
  await board.page.keyboard.type('data lake');
  await board.page.keyboard.press('Enter');
  await expect(board.region.getByRole('group', { name: 'kafka, Data lake' })).toBeVisible();
  await expect(board.edge('events from events to kafka')).toBeVisible();

  await board.node('kafka').click();
  await board.page.keyboard.press('Shift+Delete');
  await expect(board.edge('events from events to cleaning')).toBeVisible();
});

test('what is selected is aligned, and its gaps made equal', async ({ board }) => {
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'arrange',
    title: 'Arrange',
    nodes: [
      { id: 'a', type: 'component', label: 'One', position: { x: 0, y: 0 } },
      { id: 'b', type: 'component', label: 'Two', position: { x: 40, y: 120 } },
      { id: 'c', type: 'component', label: 'Three', position: { x: 90, y: 400 } },
    ],
  });
  await expect(board.region.getByRole('group', { name: /^Three/ })).toBeVisible();
  await board.page.keyboard.press('Control+a');
  await board.page.keyboard.press('Alt+a');
  const at = async (axis: 'x' | 'y') =>
    ((await board.board()).nodes ?? []).map(({ position }) => position[axis]);
  await expect.poll(() => at('x')).toEqual([0, 0, 0]);
  await board.page.keyboard.press('Shift+Alt+v');
  await expect.poll(() => at('y')).toEqual([0, 200, 400]);
});

test('a double click, or Enter, goes to the words of a connection', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  const edge = board.edge('events from events to kafka');
  const box = await boxOf(edge);
  await page.mouse.dblclick(box.x + box.width * 0.25, box.y + box.height - 2);
  const label = page.getByRole('complementary', { name: 'Properties' }).getByLabel('Label');
  await expect(label).toBeFocused();
  await page.keyboard.type('each hour');
  await expect.poll(async () => (await board.board()).edges?.[0]?.label).toBe('each hour');

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(label).toBeHidden();
  await board.region.focus();
  await page.keyboard.press('Enter');
  await expect(label).toBeFocused();
});

test('with Ctrl held a connection binds to nothing, and asks what comes there', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events; kafka');
  await expect(board.node('kafka')).toBeVisible();
  const start = await boxOf(board.node('events'));
  const target = await middleOf(board.node('kafka'));
  await page.mouse.move(start.x + start.width, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 20, target.y - 10, { steps: 4 });
  await page.keyboard.down('Control');
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(page.getByRole('combobox', { name: 'Quick add' })).toBeVisible();
  expect((await board.board()).edges ?? []).toEqual([]);
});

test('a selected connection is bent by dragging its line, and labelled by a double click on it', async ({
  board,
}) => {
  const { mouse } = board.page;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'far',
    nodes: [
      { id: 'a', type: 'component', label: 'One', position: { x: 0, y: 0 } },
      { id: 'b', type: 'component', label: 'Two', position: { x: 620, y: 0 } },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', flow: 'records' }],
  });
  const from = await boxOf(board.node('One'));
  const to = await boxOf(board.node('Two'));
  const y = from.y + from.height / 2;
  const at = from.x + from.width + (to.x - from.x - from.width) * 0.2;
  await mouse.dblclick(at, y);
  await expect(board.page.getByRole('textbox', { name: /Label/ })).toBeFocused();
  await expect(board.page.getByRole('dialog', { name: 'Quick add' })).toBeHidden();

  await mouse.click(from.x, from.y - 80);
  await mouse.click(at, y);
  await mouse.move(at, y);
  await mouse.down();
  await mouse.move(at, y + 70, { steps: 6 });
  await mouse.up();
  await expect.poll(async () => (await board.board()).edges?.[0]?.bends).toHaveLength(1);
});
