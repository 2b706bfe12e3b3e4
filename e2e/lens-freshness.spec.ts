import { expect, test } from './board';
import { change, lensOff, lensOn, svgWith } from './lens';

test('the freshness lens holds the age along each way against what is asked', async ({ board }) => {
  await board.openExample('Assistant over company documents');
  const panel = await lensOn(board, '6', 'Freshness');
  const words = panel
    .getByRole('listitem')
    .filter({ hasText: /^Passages by words/ })
    .first();
  await expect(words).toContainText('up to 12 min');
  await expect(words).not.toContainText('too old');

  await change(panel.getByRole('textbox', { name: 'Asked' }), '5m');
  await expect(words).toContainText('too old');
  await board.undo();
  await expect(words).not.toContainText('too old');

  await words.getByText(/^Along \d+ parts/).click();
  const connectors = words.getByRole('textbox', { name: /Connectors/ });
  await change(connectors, '1h');
  await expect(words).toContainText('too old');

  expect(await svgWith(board, 'freshness')).toMatch(/old|Adds/);
  await lensOff(board, '6');
});
