import { expect, test } from './board';

test('a pasted Mermaid chart is boxes and lines, and names the line that it cannot read', async ({
  board,
}) => {
  const { page } = board;
  const scripts: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.evaluate(
    (words) => navigator.clipboard.writeText(words),
    'flowchart LR\n  api[API gateway] --> rank@{ shape: rect, label: "Ranker" }\n  rank ?? [ x\n  clicks[(Click log)] --> api',
  );
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await board.board()).edges?.length).toBe(2);
  await expect(board.node('Ranker')).toBeVisible();
  await expect(
    page.getByText(/1 line of the Mermaid text was not understood: line 3/),
  ).toBeAttached();
  expect(refused).toEqual([]);
  expect(scripts.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  await board.undo();
  await expect(board.node('Ranker')).toBeHidden();
});
