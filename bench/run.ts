import { chromium } from '@playwright/test';
import { benchBoard } from './board';
import { GESTURES, type Gesture, timeGesture } from './gestures';
import { timeGallery, timeRecognition } from './gallery';
import { reportLarge } from './large';
import { calibrate, timeLenses, timeReviews } from './pure';
import { type Format, openOurs, openStock, serve, type Side } from './sides';
import { median, pairedRatio } from './statistics';

/**
 * Ours beside stock React Flow with its usual image export, on the same board in the same run.
 * The two take turns, so that a slow minute of the machine meets both.
 */
const RUNS = Number(process.env['RUNS'] ?? 11);
const SIZES = (process.env['SIZES'] ?? '50,500')
  .split(',')
  .map(Number)
  .filter((count) => count > 0);

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
console.log('\na lens of 1,000 nodes, median of 15');
for (const line of timeLenses()) console.log(`  ${line}`);
console.log(`\n${timeRecognition()}`);

const app = await serve(process.env['DIST'] ?? 'dist', 4391);
const peer = await serve('node_modules/.cache/bench-stock', 4392);
const executablePath = process.env['STAGEBOARD_CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  console.log(`\n${await timeGallery(browser, app.address)}`);
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
  for (const line of await reportLarge(browser, app.address, peer.address)) console.log(line);
} finally {
  await browser.close();
  await app.close();
  await peer.close();
}
