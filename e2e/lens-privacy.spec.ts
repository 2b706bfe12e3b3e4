import { expect, test } from './board';
import { change, lensOff, lensOn, svgWith } from './lens';

test('the privacy lens shows where personal data comes from, stops and is kept', async ({
  board,
}) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '3', 'Privacy');
  await expect(panel.getByText(/stops at “Consent and deletion”/)).toBeVisible();
  await expect(panel.getByText('2 sources')).toBeVisible();

  const kept = panel.getByRole('row', { name: /Watch, like, dismiss/ });
  await change(kept.getByRole('textbox'), '30');
  await expect(kept.getByRole('textbox')).toHaveValue(/30/);
  const log = (await board.board()).nodes?.find(({ label }) => label === 'Watch, like, dismiss');
  expect(log?.properties?.['retentionDays']).toBe(30);

  const svg = await svgWith(board, 'privacy');
  expect(svg).toContain('personal');
  expect(svg).toContain('Personal data stops here');
  await lensOff(board, '3');
});

test('what is not said asks for it: whether there is personal data at all', async ({ board }) => {
  await board.quickAdd('clicks > lake');
  const panel = await lensOn(board, '3', 'Privacy');
  await panel.getByRole('button', { name: /^Say whether/ }).click();
  await expect(board.page.getByRole('combobox', { name: 'Personal data' })).toBeFocused();
});
