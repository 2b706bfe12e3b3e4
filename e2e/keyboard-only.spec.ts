import { faultsOf } from '../bench/reference-board.mjs';
import { expect, test } from './board';

test('the reference task with no pointer, step by step', async ({ board }) => {
  const { page } = board;
  const type = async (keys: string) => {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
  };
  const labels = async () => ((await board.board()).nodes ?? []).map(({ label }) => label);

  await page.keyboard.press('/');
  await page.keyboard.type('events > lake > cleaning > {labels, feature pipeline > fs} > split');
  await page.keyboard.press('Enter');
  await expect(board.node('Split')).toBeFocused();

  // What next, by its own proposals and by a few letters.
  await type('Tab Enter');
  await expect(board.node('Model trainer')).toBeFocused();
  await type('Tab o e Enter');
  await expect(board.node('Offline evaluation')).toBeFocused();
  await type('Tab m r Enter');
  await expect(board.node('Model registry')).toBeFocused();
  await type('Tab r Enter');
  await expect(board.node('Ranker')).toBeFocused();
  await type('Tab a s Enter');
  await expect(board.node('Application service')).toBeFocused();
  await type('Tab s m Enter');
  await expect(board.node('System monitor')).toBeFocused();

  // Loops: join by a few letters, and walk along a connection.
  await type('j t Enter');
  await expect(board.status).toContainText('System monitor connected to Model trainer');
  await type('g a p Enter');
  await expect(board.node('Application service')).toBeFocused();
  await type('j e v Enter');
  await expect(board.status).toContainText('Application service connected to Events');
  await type('g r Enter');
  await expect(board.node('Ranker')).toBeFocused();
  await type('Shift+Tab c g Enter');
  await expect.poll(labels).toHaveLength(14);

  await expect.poll(async () => faultsOf(await board.board())).toEqual([]);
});
