import type { Browser, Page } from '@playwright/test';
import { bundledLibrary } from '../src/library/bundled';
import { ROLE_LABELS } from '../src/library/fresh-role-labels';
import { TOOL_LABELS } from '../src/library/fresh-tool-labels';
import { recognise } from '../src/library/recognise';
import { median } from './statistics';

const RUNS = 7;

/** From the press on the tab until all cards are there and the pictures in view are decoded. */
async function show(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const tab = page.getByRole('tab', { name: 'Examples' });
  const ms = await tab.evaluate(async (element) => {
    if (!(element instanceof HTMLElement)) throw new Error('The tab is no element.');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const pictures = () => [...document.querySelectorAll<HTMLImageElement>('[data-card] img')];
    const start = performance.now();
    element.click();
    while (pictures().length < 14) await frame();
    const seen = pictures().filter((each) => each.getBoundingClientRect().top < innerHeight);
    await Promise.all(seen.map((each) => each.decode()));
    await frame();
    return performance.now() - start;
  });
  await page.keyboard.press('Escape');
  return ms;
}

/** The first time the gallery shows, with what it loads, and the median of the next ones. */
export async function timeGallery(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => window.stageboard !== undefined);
  const first = await show(page);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await show(page));
  await page.close();
  return `gallery shown: ${first.toFixed(0)} ms the first time, ${median(times).toFixed(0)} ms then`;
}

/** Mean time of one label. */
export function timeRecognition(): string {
  const labels = [...TOOL_LABELS, ...ROLE_LABELS];
  const all = () => {
    for (const [label] of labels) recognise(bundledLibrary, label, { shape: 'process' });
  };
  all();
  const start = performance.now();
  for (let run = 0; run < 5; run++) all();
  const ms = (performance.now() - start) / (5 * labels.length);
  return `recognising a label: ${ms.toFixed(3)} ms`;
}
