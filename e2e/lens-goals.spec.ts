import { expect, test } from './board';
import { lensOff, lensOn, svgWith } from './lens';

test('the goal tree is drawn, and serving is set by picking and by dragging', async ({ board }) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '7', 'Goals');
  const second = panel.getByRole('region', { name: /28-day retention/ });
  const first = panel.getByRole('region', { name: /satisfied watch time/ });
  const parts = second.getByRole('list', { name: 'Parts' });
  await expect(parts).toContainText('Diversity, exploration');
  await expect(parts).not.toContainText('Tower and ranker training');

  // The last row of the first goal and the second goal are in view together.
  await second.getByRole('heading').scrollIntoViewIfNeeded();
  await first
    .getByRole('list', { name: 'Parts' })
    .getByRole('listitem')
    .filter({ hasText: /^Tower and ranker training/ })
    .dragTo(second.getByRole('heading'));
  await expect(parts).toContainText('Tower and ranker training');
  await board.undo();
  await expect(parts).not.toContainText('Tower and ranker training');

  await second.getByText('What serves it…').click();
  const video = second.getByRole('checkbox', { name: 'Video index' });
  await video.focus();
  await board.page.keyboard.press('Space');
  await expect(parts).toContainText('Video index');
  const index = (await board.board()).nodes?.find(({ label }) => label === 'Video index');
  expect(index?.serves).toEqual(['g2']);

  expect(await svgWith(board, 'goals')).toContain('Serves a goal');
  await board.region.focus();
  await lensOff(board, '7');
});
