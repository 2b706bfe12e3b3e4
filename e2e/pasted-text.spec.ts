import { expect, test } from './board';

const MARKDOWN = '# Retrieval\n\nSome **bold** words.\n\n- two towers\n- one index';

test('a text with a heading, other diagrams and sentences stay one note each', async ({
  board,
}) => {
  const { page } = board;
  for (const text of [
    MARKDOWN,
    'sequenceDiagram\n  Alice->>Bob: Hi\n  Bob-->>Alice: Hello',
    'We start with two towers.\n\nThen we rank what they find.',
  ]) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+v');
    await expect
      .poll(async () => (await board.board()).nodes?.map(({ type }) => type))
      .toEqual(['note']);
    await board.undo();
    await expect.poll(async () => (await board.board()).nodes ?? []).toEqual([]);
  }
});

test('the name of a component becomes that component', async ({ board }) => {
  const { page } = board;
  await page.evaluate(() => navigator.clipboard.writeText('Feast'));
  await page.keyboard.press('Control+v');
  await expect(board.region.getByRole('group', { name: 'Feast, Feature store' })).toBeVisible();
});
