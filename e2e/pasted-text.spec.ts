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

test('what draw.io has on the clipboard is drawn', async ({ board }) => {
  const { page } = board;
  const box = (id: string, value: string) =>
    `<mxCell id="${id}" value="${value}" vertex="1" parent="1"/>`;
  const cells = `${box('a', 'Kafka')}${box('b', 'My own thing')}<mxCell id="e" edge="1" parent="1" source="a" target="b"/>`;
  await page.evaluate(
    (words) => navigator.clipboard.writeText(words),
    encodeURIComponent(`<mxGraphModel><root>${cells}</root></mxGraphModel>`),
  );
  await page.keyboard.press('Control+v');
  await expect(board.edge('events from Kafka to My own thing')).toBeVisible();
  await board.undo();
  await expect(board.node('Kafka')).toBeHidden();
});
