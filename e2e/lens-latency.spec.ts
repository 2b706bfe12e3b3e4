import { readFile } from 'node:fs/promises';

import { expect, test } from './board';
import { change, lensOff, lensOn, selectedLabel, svgWith } from './lens';

test('the latency lens draws the waterfall, and a number that is changed moves it', async ({
  board,
}, info) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '1', 'Latency');
  await expect(panel.getByText(/185 ms of 200 ms;/)).toBeVisible();
  await expect(panel.getByText('budget 200 ms')).toBeVisible();

  const ranker = panel.getByRole('textbox', { name: /Multi-task ranker/ });
  await change(ranker, '120');
  await expect(panel.getByText(/225 ms of 200 ms/).first()).toBeVisible();
  await board.undo();
  await expect(panel.getByText(/185 ms of 200 ms;/)).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('switch', { name: /Show lens: Latency/ })).toBeChecked();
  await dialog.getByRole('radio', { name: 'SVG image' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = info.outputPath('latency.svg');
  await (await download).saveAs(file);
  const svg = await readFile(file, 'utf8');
  expect(svg).toContain('80 ms');
  expect(svg).toContain('On the slowest way');
  await page.keyboard.press('Escape');

  await lensOff(board, '1');
});

test('a part of the waterfall leads to the board, and a lens that is picked by mouse does the same', async ({
  board,
}) => {
  const { page } = board;
  await board.openExample('Assistant over company documents');
  const panel = await lensOn(board, '2', 'Throughput');
  await panel.getByRole('button', { name: 'Latency', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Latency', level: 2 })).toBeVisible();
  await panel.getByRole('button', { name: /^Answer model/ }).click();
  expect(await selectedLabel(board)).toBe('Answer model');
  expect(await svgWith(board, 'latency')).toContain('On the slowest way');
  await page.keyboard.press('1');
  await expect(page.getByRole('complementary', { name: 'Properties' })).toBeVisible();
});
