import { expect, test } from './board';

/** Where a picture's pixels and the screen's differ by more than anti-aliasing does. */
const TOLERANCE = 48;

test('the exported PNG has the pixels of the canvas', async ({ board }) => {
  const { page } = board;
  await board.openExample('Video recommendation');
  await board.region.focus();
  await page.keyboard.press('Escape');
  const region = await board.region.boundingBox();
  if (!region) throw new Error('the board is not on screen');
  const at = { x: 20, y: 20 };
  await page.evaluate(({ x, y }) => window.stageboard?.setCamera({ x, y, zoom: 1 }), at);
  await expect
    .poll(() => page.evaluate(() => window.stageboard?.camera()))
    .toEqual({ ...at, zoom: 1 });
  await page.mouse.move(region.x + 5, region.y + 5);
  // What is left of the tools and lies in the picture.
  const clip = { x: region.x + 40, y: region.y + 60, width: 640, height: 560 };
  const screen = (await page.screenshot({ clip })).toString('base64');

  const { different, compared } = await page.evaluate(
    async ({ screen, offset, clip, tolerance }) => {
      const request = { scale: 1, theme: 'light', background: true } as const;
      const api = window.stageboard;
      if (!api) throw new Error('The API is missing.');
      const svg = await (await api.export({ ...request, format: 'svg' })).text();
      const [left = 0, top = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
      const pixels = async (image: Blob, x: number, y: number) => {
        const bitmap = await createImageBitmap(image);
        const canvas = new OffscreenCanvas(clip.width, clip.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, -x, -y);
        return context.getImageData(0, 0, clip.width, clip.height).data;
      };
      const shown = Uint8Array.from(atob(screen), (c) => c.codePointAt(0) ?? 0);
      const a = await pixels(new Blob([shown], { type: 'image/png' }), 0, 0);
      const png = await api.export({ ...request, format: 'png' });
      const b = await pixels(png, offset.x - left, offset.y - top);
      let different = 0;
      for (let i = 0; i < a.length; i += 4) {
        const gap = Math.max(
          ...[0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))),
        );
        if (gap > tolerance) different++;
      }
      return { different, compared: a.length / 4 };
    },
    {
      screen,
      // The clip's corner in flow coordinates.
      offset: { x: clip.x - region.x - at.x, y: clip.y - region.y - at.y },
      clip,
      tolerance: TOLERANCE,
    },
  );
  test
    .info()
    .annotations.push({ type: 'pixels', description: `${different} of ${compared} differ` });
  expect(different / compared).toBeLessThan(0.01);
});
