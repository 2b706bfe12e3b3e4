import { expect, test } from './board';
import { change, lensOff, lensOn, svgWith } from './lens';

test('the leakage lens draws what was known when, and a gap that is too short', async ({
  board,
}) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '5', 'Leakage');
  await expect(panel.getByText('Nothing on the board lets the future in.')).toBeVisible();
  await expect(panel.getByText('Known when: Impressions to examples')).toBeVisible();
  await expect(panel.getByText('A label takes up to 2 h; the gap is 1 d.')).toBeVisible();

  await change(panel.getByRole('textbox', { name: /Split by time/ }), '0.01');
  await expect(panel.getByText(/^The gap is/)).toBeVisible();
  await board.undo();
  await expect(panel.getByText('A label takes up to 2 h; the gap is 1 d.')).toBeVisible();

  expect(await svgWith(board, 'leakage')).toContain('Known only later');
  await lensOff(board, '5');
});

test('the connection that lets the future in is named, and one click away', async ({ board }) => {
  await board.quickAdd(
    'clicks:event-log >events> outcomes:label-join >labels> features:feature-engineering >features> set:dataset-builder >dataset> trainer:model-trainer',
  );
  const panel = await lensOn(board, '5', 'Leakage');
  const go = panel.getByRole('button', { name: 'Go to the connection' }).first();
  await go.click();
  await board.page.getByRole('tab', { name: 'Properties' }).click();
  const properties = board.page.getByRole('complementary', { name: 'Properties' });
  await expect(properties.getByRole('combobox', { name: 'Carries' })).toHaveValue('labels');
});
