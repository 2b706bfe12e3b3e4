import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { benchBoard, boardFile } from './board';

export type Format = 'svg' | 'png';

/** One of the two sides, opened with one board, as the bench drives it. */
export interface Side {
  readonly page: Page;
  selectAll(): Promise<void>;
  clearSelection(): Promise<void>;
  /** Milliseconds, and the text of the file when it is an SVG. */
  exportImage(format: Format): Promise<{ ms: number; text: string }>;
}

export const serve = async (outDir: string, port: number) => {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port, strictPort: false, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`Nothing is served from ${outDir}.`);
  return { address, close: () => server.close() };
};

export async function openOurs(browser: Browser, address: string, count: number): Promise<Side> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => window.stageboard !== undefined);
  await page.evaluate(
    async (text) => {
      const api = window.stageboard;
      if (!api) throw new Error('The API is missing.');
      await api.load(JSON.parse(text));
      api.fitView();
    },
    boardFile(benchBoard(count)),
  );
  await page.locator('.react-flow__node, .board-far').first().waitFor();
  await settle(page);
  return {
    page,
    selectAll: () =>
      page.evaluate(() => {
        const api = window.stageboard;
        if (!api) throw new Error('The API is missing.');
        const { nodes } = api.board() as { nodes: { id: string }[] };
        api.select(nodes.map(({ id }) => id));
      }),
    clearSelection: () => page.evaluate(() => window.stageboard?.select([])),
    exportImage: (format) =>
      page.evaluate(async (format) => {
        const api = window.stageboard;
        if (!api) throw new Error('The API is missing.');
        const start = performance.now();
        // As many pixels as the other side makes.
        const blob = await api.export({ format, scale: 1, theme: 'light', background: true });
        const ms = performance.now() - start;
        return { ms, text: format === 'svg' ? await blob.text() : '' };
      }, format),
  };
}

export async function openStock(browser: Browser, address: string, count: number): Promise<Side> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}bench/stock/index.html?nodes=${count}`);
  await page.waitForFunction(() => window.stock !== undefined);
  await settle(page);
  return {
    page,
    selectAll: () => page.evaluate(() => window.stock?.selectAll()),
    clearSelection: async () => {
      await page.reload();
      await page.waitForFunction(() => window.stock !== undefined);
      await settle(page);
    },
    exportImage: (format) =>
      page.evaluate(async (format) => {
        const start = performance.now();
        const url = await window.stock?.export(format);
        return {
          ms: performance.now() - start,
          text: format === 'svg' ? decodeURIComponent(url ?? '') : '',
        };
      }, format),
  };
}

/** Waits until two frames in a row came quickly: the first layout is over. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 5;) {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      calm = performance.now() - start < 50 ? calm + 1 : 0;
    }
  });
}
