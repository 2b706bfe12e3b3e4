/*
 * Draws the reference task with real input in Chromium, in each of our ways, checks what came of
 * it by the document, and prints how many key presses, clicks and drags it took, how far the
 * pointer went, and how long a practised person takes by the keystroke-level model.
 *
 *   npm run bench -- reference-task        builds the app first
 *   node bench/reference-task.mjs [way]    takes what is in dist/
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../scripts/chromium.mjs';
import { CountingHand } from './counting-hand.mjs';
import { faultsOf } from './reference-board.mjs';
import { WAYS } from './reference-ways.mjs';

const { env, argv } = process;

async function serve() {
  const given = env.STAGEBOARD_URL;
  if (given) return { address: given, close: async () => {} };
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    preview: { port: 4393, strictPort: false, host: '127.0.0.1' },
  });
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}

async function draw(browser, address, way) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForFunction(() => window.stageboard !== undefined);
  // What loads after the first paint has loaded before anybody has read the page.
  await page.waitForTimeout(2000);
  const hand = new CountingHand(page);
  await way.draw(hand, page);
  await page.waitForTimeout(500);
  const board = await page.evaluate(() => window.stageboard.board());
  if (env.PICTURES) await page.screenshot({ path: `${env.PICTURES}/${way.id}.png` });
  await page.close();
  return { hand, faults: faultsOf(board, way.labels) };
}

const wanted = argv[2];
const app = await serve();
const executablePath = env.STAGEBOARD_CHROMIUM || findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
let failed = false;
const rows = [];
try {
  for (const way of WAYS) {
    if (wanted !== undefined && way.id !== wanted) continue;
    const { hand, faults } = await draw(browser, app.address, way);
    const { keys, clicks, drags } = hand.counts;
    const [most, seconds] = [hand.inputs <= way.most, way.seconds ?? Infinity];
    failed ||= faults.length > 0 || !most || hand.seconds > seconds;
    rows.push(
      `| ${[
        way.name,
        keys,
        clicks,
        drags,
        `${hand.inputs}${most ? '' : ' (!)'}`,
        way.most,
        Math.round(hand.travel),
        hand.seconds.toFixed(1),
        way.seconds ?? '',
      ].join(' | ')} |`,
    );
    for (const fault of faults) console.log(`${way.id}: ${fault}`);
  }
} finally {
  await browser.close();
  await app.close();
}
console.log(
  '| way | keys | clicks | drags | inputs | at most | pointer, px | model, s | at most |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const row of rows) console.log(row);
process.exitCode = failed ? 1 : 0;
