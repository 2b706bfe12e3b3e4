import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { benchBoard, boardFile } from './board';
import { GESTURES, type Gesture, timeGesture } from './gestures';
import { calibrate, timeReviews } from './pure';
import { median, pairedRatio } from './statistics';

/**
 * Ours beside stock React Flow with its usual image export, on the same board in the same run.
 * The two take turns, so that a slow minute of the machine meets both.
 */
const RUNS = Number(process.env['RUNS'] ?? 11);
const SIZES = (process.env['SIZES'] ?? '50,500').split(',').map(Number);

type Format = 'svg' | 'png';

/** One of the two sides, opened with one board, as the bench drives it. */
interface Side {
  readonly page: Page;
  selectAll(): Promise<void>;
  clearSelection(): Promise<void>;
  /** Milliseconds, and the text of the file when it is an SVG. */
  exportImage(format: Format): Promise<{ ms: number; text: string }>;
}

const serve = async (outDir: string, port: number) => {
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

async function openOurs(browser: Browser, address: string, count: number): Promise<Side> {
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
  await page.locator('.react-flow__node').first().waitFor();
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

async function openStock(browser: Browser, address: string, count: number): Promise<Side> {
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
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 5;) {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      calm = performance.now() - start < 50 ? calm + 1 : 0;
    }
  });
}

async function compareGesture(ours: Side, stock: Side, gesture: Gesture): Promise<string> {
  if (gesture === 'drag all') for (const side of [ours, stock]) await side.selectAll();
  const times: { ours: number[]; stock: number[] } = { ours: [], stock: [] };
  for (let run = -1; run < RUNS; run++) {
    const first = run % 2 === 0 ? 'ours' : 'stock';
    for (const side of first === 'ours'
      ? (['ours', 'stock'] as const)
      : (['stock', 'ours'] as const)) {
      const page = side === 'ours' ? ours.page : stock.page;
      await page.bringToFront();
      const ms = await timeGesture(page, gesture);
      // The first run warms both up.
      if (run >= 0) times[side].push(ms);
    }
  }
  if (gesture === 'drag all') for (const side of [ours, stock]) await side.clearSelection();
  return report(gesture, times.ours, times.stock);
}

function report(what: string, ours: readonly number[], stock: readonly number[]): string {
  const { mean, low, high } = pairedRatio(ours, stock);
  const ms = (values: readonly number[]) => median(values).toFixed(2).padStart(9);
  return `  ${what.padEnd(10)} ${ms(ours)} ms ${ms(stock)} ms   ratio ${mean.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

const missingLabels = (text: string, count: number): number =>
  benchBoard(count).nodes.filter(({ label }) => !text.includes(`${label}<`)).length;

async function compareExport(ours: Side, stock: Side, format: Format, count: number) {
  const times: { ours: number[]; stock: number[] } = { ours: [], stock: [] };
  let missing = 0;
  const runs = Math.min(RUNS, 9);
  for (let run = 0; run < runs; run++) {
    await ours.page.bringToFront();
    const mine = await ours.exportImage(format);
    await stock.page.bringToFront();
    const theirs = await stock.exportImage(format);
    times.ours.push(mine.ms);
    times.stock.push(theirs.ms);
    if (format === 'svg') missing = Math.max(missing, missingLabels(mine.text, count));
  }
  const complete = format === 'svg' ? `   labels missing: ${missing}` : '';
  return report(format.toUpperCase(), times.ours, times.stock) + complete;
}

console.log(`calibration loop: ${calibrate().toFixed(1)} ms`);
console.log('\nreview of a board, median of 15');
for (const line of timeReviews()) console.log(`  ${line}`);

const app = await serve('dist', 4391);
const peer = await serve('node_modules/.cache/bench-stock', 4392);
const executablePath = process.env['STAGEBOARD_CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  for (const count of SIZES) {
    console.log(
      `\n${count} nodes            ours        stock   (a step, median; ratio with 95 % interval, ${RUNS} alternated runs)`,
    );
    const ours = await openOurs(browser, app.address, count);
    const stock = await openStock(browser, peer.address, count);
    for (const gesture of GESTURES) console.log(await compareGesture(ours, stock, gesture));
    for (const format of ['svg', 'png'] as const) {
      console.log(await compareExport(ours, stock, format, count));
    }
    await ours.page.close();
    await stock.page.close();
  }
} finally {
  await browser.close();
  await app.close();
  await peer.close();
}
