import { expect, test } from './board';

test('pasted lines become parts, arrows connections, and a paragraph a note', async ({ board }) => {
  const { page } = board;
  const paste = async (text: string, keys = 'Control+v') => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press(keys);
  };
  await paste('Clickstream -> Kafka: raw\nKafka -> Feature store');
  await expect(board.region.getByRole('group', { name: 'Kafka, Event stream' })).toBeVisible();
  const labels = ((await board.board()).edges ?? []).map(({ label }) => label ?? '');
  expect(labels.toSorted()).toEqual(['', 'raw']);
  await board.undo();
  await expect(board.node('Kafka')).toBeHidden();

  await paste('- Collect\n- Clean\n- Train');
  await expect.poll(async () => (await board.board()).edges?.length).toBe(2);
  await board.undo();

  await paste('The cold start is the hard part.');
  await expect.poll(async () => (await board.board()).nodes?.[0]?.type).toBe('note');
  await board.undo();
  await paste('one\ntwo', 'Control+Shift+v');
  await expect
    .poll(async () => (await board.board()).nodes?.map(({ type }) => type))
    .toEqual(['note']);
});

test('an edge label is kept when the board is copied to another', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await board.load({ format: 'stageboard', version: 1, id: 'second', title: 'Second' });
  await expect(board.node('kafka')).toBeHidden();
  await page.keyboard.press('Control+v');
  await expect(board.edge('events from events to kafka')).toBeVisible();
});

test('what other programs have on the clipboard is drawn, and a picture is refused in words', async ({
  board,
}) => {
  const { page } = board;
  const paste = async (text: string) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+v');
  };
  await paste(
    'flowchart LR\n  subgraph Online\n    R[Ranker]\n  end\n  K[Kafka] -->|events| R\n  style K fill:#fff',
  );
  await expect(board.edge('events from Kafka to Ranker')).toBeVisible();
  await expect(board.node('Online')).toBeVisible();
  await board.undo();
  await expect(board.node('Kafka')).toBeHidden();

  const bound = { startBinding: { elementId: 'a' }, endBinding: { elementId: 'b' } };
  const elements = [
    { id: 'a', type: 'rectangle' },
    { id: 'at', type: 'text', containerId: 'a', text: 'Kafka' },
    { id: 'b', type: 'ellipse' },
    { id: 'bt', type: 'text', containerId: 'b', text: 'My own thing' },
    { id: 'c', type: 'arrow', endArrowhead: 'arrow', ...bound },
  ];
  await paste(JSON.stringify({ type: 'excalidraw/clipboard', elements }));
  await expect(board.edge('events from Kafka to My own thing')).toBeVisible();
  await board.undo();
  await expect(board.node('Kafka')).toBeHidden();

  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
    const picture = await canvas.convertToBlob();
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.keyboard.press('Control+v');
  await expect(board.status.filter({ hasText: 'Nothing on the clipboard' })).toBeAttached();
  expect((await board.board()).nodes ?? []).toEqual([]);
});
