import { expect, test } from './board';
import { change, lensOff, lensOn, selectedLabel, svgWith } from './lens';

test('the funnel narrows from the corpus to the page, with numbers that can be changed', async ({
  board,
}) => {
  await board.openExample('Assistant over company documents');
  const panel = await lensOn(board, '8', 'Funnel');
  await expect(panel.getByText(/8 M items become 8/)).toBeVisible();
  await change(panel.getByRole('textbox', { name: /Cross-encoder/ }), '4');
  await expect(panel.getByText(/8 M items become 4/)).toBeVisible();
  await board.undo();
  await expect(panel.getByText(/8 M items become 8/)).toBeVisible();

  expect(await svgWith(board, 'funnel')).toContain('Narrows');
  await lensOff(board, '8');
});

test('a step of the funnel leads to its node', async ({ board }) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '8', 'Funnel');
  await panel.getByRole('button', { name: 'Multi-task ranker' }).click();
  expect(await selectedLabel(board)).toBe('Multi-task ranker');
});
