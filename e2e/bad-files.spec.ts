import { expect, type BoardPage, test } from './board';

async function open(board: BoardPage, name: string, text: string): Promise<void> {
  await board.page.getByRole('button', { name: 'Open', exact: true }).click();
  const chooser = board.page.waitForEvent('filechooser');
  await board.page.getByRole('button', { name: /Open a file/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const file = (parts: object) =>
  JSON.stringify({ format: 'stageboard', version: 1, id: 'b1', ...parts });
const node = (id: string) => ({ id, type: 'component', label: id, position: { x: 0, y: 0 } });

const BAD: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['not a board', '{"hello": 1}', /format/],
  ['cut short', file({ nodes: [node('a')] }).slice(0, -9), /JSON/i],
  [
    'a dangling edge',
    file({ nodes: [node('a')], edges: [{ id: 'e', from: 'a', to: 'zz', flow: 'events' }] }),
    /edges\[0\]\.to/,
  ],
  ['a duplicate id', file({ nodes: [node('a'), node('a')] }), /nodes\[1\]\.id/],
];

for (const [what, text, says] of BAD) {
  test(`a file that is ${what} says where and why, and leaves the board alone`, async ({
    board,
  }) => {
    await board.quickAdd('events > kafka');
    const before = await board.board();
    await open(board, 'broken.stageboard', text);
    await expect(board.page.getByText('The board that was open is untouched.')).toBeVisible();
    await expect(board.page.getByText(says).first()).toBeVisible();
    await board.page.keyboard.press('Escape');
    expect(await board.board()).toEqual(before);
  });
}

test('a newer version opens read-only and says so', async ({ board }) => {
  await open(
    board,
    'newer.stageboard',
    JSON.stringify({
      format: 'stageboard',
      version: 99,
      id: 'b9',
      title: 'From later',
      nodes: [node('later')],
    }),
  );
  await expect(board.page.getByText(/newer version/)).toBeVisible();
  await expect(board.node('later')).toBeVisible();
  await board.node('later').click();
  await board.page.keyboard.press('Delete');
  await expect(board.node('later')).toBeVisible();
});

test('a component that the library does not know stays what it is, with a notice', async ({
  board,
}) => {
  await open(
    board,
    'unknown.stageboard',
    file({ id: 'b2', nodes: [{ ...node('x'), component: 'quantum-oracle', label: 'Oracle' }] }),
  );
  await expect(board.node('Oracle')).toBeVisible();
  await expect(board.page.getByText(/does not know/)).toBeVisible();
  expect((await board.board()).nodes?.[0]?.component).toBe('quantum-oracle');
});

test('a label is text, never HTML', async ({ board }) => {
  const label = '<img src=x onerror="document.title=1">';
  await open(
    board,
    'html.stageboard',
    file({
      id: 'b3',
      nodes: [
        { ...node('h'), label },
        { id: 'n', type: 'note', text: label, position: { x: 0, y: 200 } },
      ],
    }),
  );
  await expect(board.region.getByText('<img').first()).toBeVisible();
  expect(await board.region.locator('img').count()).toBe(0);
  expect(await board.page.title()).not.toBe('1');
});
