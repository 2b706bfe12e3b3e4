import { boxOf, expect, middleOf, test, type BoardPage } from './board';

const placeOf = async (board: BoardPage, label: string) =>
  (await board.board()).nodes?.find((node) => node.label === label)?.position;

test('arrows move a part a little, with Shift a step, and each press is undone alone', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('kafka');
  await expect(board.node('kafka')).toBeFocused();
  const start = (await placeOf(board, 'Kafka')) ?? { x: 0, y: 0 };
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOf(board, 'Kafka')).toEqual({ ...start, x: start.x + 8 });
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => placeOf(board, 'Kafka')).toEqual({ x: start.x + 8, y: start.y + 40 });
  await board.undo();
  await expect.poll(() => placeOf(board, 'Kafka')).toEqual({ ...start, x: start.x + 8 });
});

test('a drag with Alt leaves the part and moves a copy', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('kafka');
  await expect(board.node('kafka')).toBeFocused();
  const start = await placeOf(board, 'Kafka');
  await page.keyboard.down('Alt');
  await board.drag('kafka', 60, 140);
  await page.keyboard.up('Alt');
  await expect(board.node('kafka')).toHaveCount(2);
  const places = ((await board.board()).nodes ?? []).map(({ position }) => position);
  expect(places).toContainEqual(start);
});

test('a group carries its members, and a locked part stays where it is', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await expect(board.node('kafka')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  await page.keyboard.type('Ingest');
  await page.keyboard.press('Enter');
  const group = board.node('Ingest');
  await expect(group).toBeVisible();
  const before = { kafka: await placeOf(board, 'Kafka'), events: await placeOf(board, 'Events') };
  await group.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect
    .poll(async () => (await placeOf(board, 'Kafka'))?.y)
    .toBe((before.kafka?.y ?? 0) + 40);
  expect((await placeOf(board, 'Events'))?.y).toBe((before.events?.y ?? 0) + 40);

  await board.node('kafka').click();
  await page.keyboard.press('Control+Shift+l');
  const locked = await placeOf(board, 'Kafka');
  await page.keyboard.press('ArrowRight');
  const at = await middleOf(board.node('kafka'));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 80, at.y + 80, { steps: 6 });
  await page.mouse.up();
  await board.node('events').click();
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(async () => (await placeOf(board, 'Events'))?.y)
    .toBe((before.events?.y ?? 0) + 32);
  expect(await placeOf(board, 'Kafka')).toEqual(locked);
});

test('a group is made larger by its corner, and by numbers for the keyboard', async ({ board }) => {
  const { page } = board;
  const sizeOf = async () =>
    (await board.board()).nodes?.find(({ type }) => type === 'group')?.size;
  await board.quickAdd('Online: {ranker}');
  const group = board.node('Online');
  await group.click({ position: { x: 20, y: 8 } });
  const { width, height } = (await sizeOf()) ?? { width: 0, height: 0 };
  const box = await boxOf(group);
  await page.mouse.move(box.x + box.width, box.y + box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 40, box.y + box.height + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(sizeOf).toEqual({ width: width + 40, height: height + 60 });

  await page.getByRole('tab', { name: 'Properties' }).click();
  const field = page.getByRole('textbox', { name: 'Width' });
  await field.fill('500');
  await expect.poll(sizeOf).toEqual({ width: 500, height: height + 60 });
  await field.blur();
  // Emptied to be written anew, it stays empty.
  await field.press('End');
  for (const _ of '500') await field.press('Backspace');
  await expect(field).toHaveValue('');
  await field.pressSequentially('500');
  await field.blur();
  // It goes on holding its part.
  await field.fill('50');
  await field.blur();
  expect(await sizeOf()).toEqual({ width: 500, height: height + 60 });
});

test('with Shift a drag stays on the axis along which it has gone further', async ({ board }) => {
  await board.quickAdd('events > kafka');
  await expect(board.node('Kafka')).toBeVisible();
  await board.page.keyboard.press('Escape');
  const placeOf = async () =>
    (await board.board()).nodes?.find(({ label }) => label === 'Kafka')?.position;
  const before = await placeOf();
  await board.page.keyboard.down('Shift');
  await board.drag('Kafka', 20, 130);
  await board.page.keyboard.up('Shift');
  await expect.poll(async () => (await placeOf())?.y).toBeGreaterThan(before?.y ?? Infinity);
  expect((await placeOf())?.x).toBe(before?.x);
});
