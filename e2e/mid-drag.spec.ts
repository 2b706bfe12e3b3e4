import { boxOf, expect, middleOf, test, type BoardPage } from './board';

const node = (id: string, x: number, y: number, component?: string) => ({
  id,
  type: 'component',
  label: id,
  position: { x, y },
  ...(component === undefined ? {} : { component }),
});
const file = (nodes: readonly object[], edges: readonly object[]) => ({
  format: 'stageboard',
  version: 1,
  id: 'drag',
  title: 'Drag',
  nodes,
  edges,
});

/** Takes hold of a part and moves it a little; gives where the pointer is. */
async function takeHold(board: BoardPage, label: string) {
  const { x, y } = await middleOf(board.node(label));
  await board.page.mouse.move(x, y);
  await board.page.mouse.down();
  await board.page.mouse.move(x + 30, y + 50, { steps: 3 });
  await board.page.mouse.move(x + 41, y + 83, { steps: 3 });
  return { x: x + 41, y: y + 83 };
}

const placesOf = async (board: BoardPage) =>
  Object.fromEntries(((await board.board()).nodes ?? []).map(({ id, position }) => [id, position]));

test('a review that answers during a drag takes no frame of it and moves nothing', async ({
  board,
}) => {
  const { page } = board;
  await board.load(file([node('a', 0, 0, 'event-log'), node('b', 400, 0)], []));
  await expect(board.node('b')).toBeVisible();
  const ghosts = board.region.getByRole('button', { name: /Missing/ });
  await expect(ghosts).toHaveCount(0);
  const before = { a: await boxOf(board.node('a')), camera: await cameraOf(board) };

  const pointer = await takeHold(board, 'b');
  // Somebody else, such as a program, adds a trainer: now much is missing, and the panel says so.
  const trainer = {
    type: 'component',
    component: 'model-trainer',
    label: 'c',
    position: { x: 0, y: 400 },
  };
  await page.evaluate((added) => window.stageboard?.add(added), trainer);
  const findings = page.evaluate(async () => (await window.stageboard?.review())?.findings.length);
  expect(await findings).toBeGreaterThan(5);
  expect(await boxOf(board.node('a'))).toEqual(before.a);
  expect(await cameraOf(board)).toEqual(before.camera);
  const held = await middleOf(board.node('b'));
  expect(Math.abs(held.x - pointer.x)).toBeLessThan(10);
  expect(Math.abs(held.y - pointer.y)).toBeLessThan(10);
  await expect(ghosts).toHaveCount(0);

  await page.mouse.up();
  await expect(ghosts.first()).toBeVisible();
});

const cameraOf = (board: BoardPage) => board.page.evaluate(() => window.stageboard?.camera());

test('a layout that is ready during a drag waits for the drop, and then leaves the board', async ({
  board,
}) => {
  const { page } = board;
  await board.load(
    file(
      [node('a', 300, 0), node('b', 0, 30), node('c', 150, 200)],
      [
        { id: 'e', from: 'a', to: 'b', flow: 'records' },
        { id: 'f', from: 'b', to: 'c', flow: 'records' },
      ],
    ),
  );
  await expect(board.node('c')).toBeVisible();
  const before = await placesOf(board);
  await takeHold(board, 'c');
  const started = page.waitForEvent('worker', (worker) => /elk/.test(worker.url()));
  await page.keyboard.press('Shift+Alt+t');
  const layout = await started;
  await new Promise<void>((resolve) => {
    layout.once('close', () => resolve());
  });
  expect(await placesOf(board)).toEqual(before);
  await page.mouse.up();
  await expect(board.status.filter({ hasText: 'The board was changed meanwhile' })).toBeAttached();
  const { a, b, c } = await placesOf(board);
  expect({ a, b }).toEqual({ a: before['a'], b: before['b'] });
  expect(c).not.toEqual(before['c']);
});

test('on a large board the ways of connections settle after a drag, not during it', async ({
  board,
}) => {
  const { page } = board;
  const nodes = Array.from({ length: 160 }, (_, i) =>
    node(`n${i}`, (i % 16) * 270, Math.floor(i / 16) * 120),
  );
  const edges = nodes.flatMap(({ id }, i) =>
    [i + 1, i + 16, i + 35]
      .filter((to) => to < nodes.length)
      .map((to) => ({ id: `e${i}-${to}`, from: id, to: `n${to}`, flow: 'records' })),
  );
  await board.load(file(nodes, edges));
  await page.evaluate(() => window.stageboard?.setCamera({ x: 0, y: 0, zoom: 0.9 }));
  await expect(board.node('n0')).toBeVisible();
  // An edit, whose ways are still to be found.
  await board.node('n18').click();
  await page.keyboard.press('Shift+ArrowDown');
  await takeHold(board, 'n17');
  const lines = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('[aria-roledescription="connection"]'))
        .filter((edge) => !/n17\b/.test(edge.getAttribute('aria-label') ?? ''))
        .map((edge) => edge.innerHTML)
        .join('\n'),
    );
  const held = await lines();
  expect(held.length).toBeGreaterThan(1000);
  for (let frame = 0; frame < 60; frame += 1)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await lines()).toBe(held);
  await page.mouse.up();
  await expect.poll(lines).not.toBe(held);
});
