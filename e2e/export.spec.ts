import { readFile } from 'node:fs/promises';
import { expect, test } from './board';

test('an exported image opens again as the board', async ({ board }, info) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  const before = await board.board();
  for (const format of ['PNG image', 'SVG image']) {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: format }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const file = info.outputPath((await download).suggestedFilename());
    await (await download).saveAs(file);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a file/ }).click();
    await (await chooser).setFiles(file);
    // The same board is stored already, so it asks.
    await page.getByRole('button', { name: 'Open as a copy' }).click();
    await expect.poll(async () => (await board.board()).nodes?.length).toBe(before.nodes?.length);
    const after = await board.board();
    expect(after.edges).toEqual(before.edges);
    expect(after.nodes).toEqual(before.nodes);
  }
});

test('the image shows what the canvas shows', async ({ board }) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  await page.keyboard.press('Shift+1');
  const labels = ((await board.board()).nodes ?? []).flatMap(({ label }) => label ?? []);
  const svg = await page.evaluate(async () => {
    const blob = await window.stageboard?.export({
      format: 'svg',
      scale: 1,
      theme: 'light',
      background: true,
    });
    return blob?.text() ?? '';
  });
  for (const label of labels) {
    for (const word of label.split(' ')) {
      expect(svg).toContain(word.replaceAll('&', '&amp;'));
    }
  }
});

test('an image without the board inside carries none', async ({ board }, info) => {
  const { page } = board;
  await board.quickAdd('events > kafka');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'SVG image' }).check();
  await dialog.getByRole('switch', { name: 'Board inside' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = info.outputPath('plain.svg');
  await (await download).saveAs(file);
  expect(await readFile(file, 'utf8')).not.toContain('<metadata');
});

test('on a phone the preview keeps the proportions of the image', async ({ board }) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Control+Shift+e');
  const preview = page.getByRole('img', { name: 'Preview' });
  await expect(preview).toBeVisible();
  const ratios = () =>
    preview.evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const shown = element.clientWidth / element.clientHeight;
      return Math.abs(shown / (element.width / element.height) - 1);
    });
  await expect.poll(ratios).toBeLessThan(0.02);
});
