import { boxOf, expect, test } from './board';

const node = (id: string, x: number, y: number, more: object = {}) => ({
  id,
  type: 'component',
  label: id,
  position: { x, y },
  ...more,
});

test('tidy lays the board out from left to right, in one undo step', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'messy',
    title: 'Messy',
    nodes: [
      node('c', 0, 0),
      node('b', 10, 20),
      node('a', 30, 40),
      node('d', 5, 500, { pinned: true }),
    ],
    edges: [
      { id: 'e1', from: 'a', to: 'b', flow: 'records' },
      { id: 'e2', from: 'b', to: 'c', flow: 'records' },
    ],
  });
  await expect(board.node('d')).toBeVisible();
  const places = async () =>
    Object.fromEntries(
      ((await board.board()).nodes ?? []).map(({ id, position }) => [id, position]),
    );
  const before = await places();
  await page.keyboard.press('Shift+Alt+t');
  await expect.poll(async () => (await places())['a']?.x).toBe(0);
  const after = await places();
  expect(after['b']?.x).toBeGreaterThan(100);
  expect(after['c']?.x).toBeGreaterThan(after['b']?.x ?? Infinity);
  expect(after['d']).toEqual(before['d']);
  await board.undo();
  await expect.poll(places).toEqual(before);
});

test('a long row is folded, so that it can be read', async ({ board }) => {
  const names = Array.from({ length: 16 }, (_, index) => `Step ${index + 1}`);
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'long',
    nodes: names.map((label, index) => ({
      id: `n${index}`,
      type: 'component',
      label,
      position: { x: index * 290, y: 0 },
    })),
    edges: names.slice(1).map((_, index) => ({
      id: `e${index}`,
      from: `n${index}`,
      to: `n${index + 1}`,
      flow: 'records',
    })),
  });
  await board.region.focus();
  await board.page.keyboard.press('Shift+Alt+t');
  // Ten pixels of a label.
  await expect.poll(async () => (await boxOf(board.node('Step 1'))).width).toBeGreaterThan(131);
  await expect(board.node('Step 16')).toBeInViewport({ ratio: 1 });
  await board.undo();
  await expect
    .poll(async () => (await board.board()).nodes?.find(({ id }) => id === 'n15')?.position)
    .toEqual({ x: 15 * 290, y: 0 });
});
