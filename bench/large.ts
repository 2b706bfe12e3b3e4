import type { Browser, Page } from '@playwright/test';
import { benchBoard, boardFile } from './board';
import { type Gesture, timeGesture } from './gestures';
import { openOurs, openStock, settle, type Side } from './sides';
import { median } from './statistics';

/** A board far beyond what one draws by hand. */
const COUNT = Number(process.env['LARGE'] ?? 5000);
const RUNS = Number(process.env['LARGE_RUNS'] ?? 5);
/** Stock React Flow takes minutes with it. */
const WITH_STOCK = process.env['LARGE_STOCK'] !== 'no';

/** What a step may take, in milliseconds. */
const LIMITS = {
  'load a file': 2000,
  'open a stored board': 2000,
  'pan, all in view': 16,
  'zoom, all in view': 16,
  'pan, near': 14,
  'zoom, near': 16,
  'drag one, all in view': 16,
  'drag one, near': 16,
  'drag all': 50,
  add: 16,
  undo: 16,
} as const;
type What = keyof typeof LIMITS;

const NEAR = { x: -5000, y: -3000, zoom: 1 };

/** Ours with a very large board: each line a step's median, beside what it may take. */
export async function reportLarge(
  browser: Browser,
  address: string,
  peerAddress: string,
): Promise<string[]> {
  if (COUNT === 0) return [];
  const ours = await timeOurs(browser, address);
  const stock = WITH_STOCK ? await timeStock(browser, peerAddress) : new Map<What, number[]>();
  const lines = [
    `\n${COUNT} nodes            ours, longest run,   limit,    stock   (a step, median)`,
  ];
  for (const [what, times] of ours) {
    const peer = stock.get(what);
    const cells = [median(times), Math.max(...times), LIMITS[what], peer ? median(peer) : NaN];
    lines.push(
      `  ${what.padEnd(22)} ${cells.map((ms) => (Number.isNaN(ms) ? '' : ms.toFixed(1)).padStart(9)).join(' ')}`,
    );
  }
  return lines;
}

type Times = Map<What, number[]>;
const note = (times: Times, what: What, ms: number) =>
  times.set(what, [...(times.get(what) ?? []), ms]);

async function timeOurs(browser: Browser, address: string): Promise<Times> {
  const times: Times = new Map();
  const side = await openOurs(browser, address, COUNT);
  const { page } = side;
  await page.waitForTimeout(3000);
  for (let run = 0; run < Math.min(3, RUNS); run++) {
    note(times, 'load a file', await timeLoad(page, run));
    await page.waitForTimeout(3000);
    await settle(page);
  }
  for (let run = 0; run < Math.min(3, RUNS); run++) {
    note(times, 'open a stored board', await timeReopen(page));
    await page.waitForFunction(() => window.stageboard !== undefined);
    await settle(page);
  }
  const fit = async () => {
    await page.evaluate(() => window.stageboard?.fitView());
    await page.waitForTimeout(1000);
    await settle(page);
  };
  const near = async () => {
    await page.evaluate((camera) => window.stageboard?.setCamera(camera), NEAR);
    await page.waitForTimeout(500);
    await settle(page);
  };
  await fit();
  await timeAll(side, times, [
    ['pan, all in view', 'pan'],
    ['zoom, all in view', 'zoom'],
    ['drag one, all in view', 'drag one'],
  ]);
  await side.selectAll();
  await timeAll(side, times, [['drag all', 'drag all']]);
  await side.clearSelection();
  await near();
  await timeAll(side, times, [
    ['pan, near', 'pan'],
    ['zoom, near', 'zoom'],
    ['drag one, near', 'drag one'],
  ]);
  for (let run = 0; run < RUNS; run++) {
    await settle(page);
    const [add, undo] = await timeEdits(page);
    note(times, 'add', add);
    note(times, 'undo', undo);
  }
  await page.close();
  return times;
}

async function timeStock(browser: Browser, address: string): Promise<Times> {
  const times: Times = new Map();
  const start = performance.now();
  const side = await openStock(browser, address, COUNT);
  note(times, 'load a file', performance.now() - start);
  await timeAll(side, times, [
    ['pan, all in view', 'pan'],
    ['zoom, all in view', 'zoom'],
    ['drag one, all in view', 'drag one'],
  ]);
  await side.selectAll();
  await timeAll(side, times, [['drag all', 'drag all']]);
  await side.page.close();
  return times;
}

async function timeAll(side: Side, times: Times, gestures: readonly (readonly [What, Gesture])[]) {
  for (const [what, gesture] of gestures) {
    // The first run warms it up.
    for (let run = -1; run < RUNS; run++) {
      const ms = await timeGesture(side.page, gesture);
      if (run >= 0) note(times, what, ms);
      await settle(side.page);
    }
  }
}

/** From the first byte of the page to the board that was last open. */
async function timeReopen(page: Page): Promise<number> {
  await page.reload();
  const shown = await page.waitForFunction(
    () => document.querySelector('.board-far') !== null && performance.now(),
    undefined,
    { polling: 'raf' },
  );
  return Number(await shown.jsonValue());
}

/** From the text of a file to the second frame that shows the board. */
const timeLoad = (page: Page, run: number): Promise<number> =>
  page.evaluate(
    async (text) => {
      const before = document.querySelector('.board-far');
      const start = performance.now();
      await window.stageboard?.load(JSON.parse(text));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // The canvas of the board before leaves only after this one has come.
      const isNew = () => ![null, before].includes(document.querySelector('.board-far'));
      while (!isNew()) await frame();
      await frame();
      await frame();
      return performance.now() - start;
    },
    boardFile(benchBoard(COUNT)).replace(`bench-${COUNT}`, `bench-${COUNT}-${run}`),
  );

/** Parts are added one after the other, and then all is undone by key. */
const timeEdits = (page: Page): Promise<[number, number]> =>
  page.evaluate(async () => {
    const STEPS = 12;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const timed = async (step: (i: number) => void) => {
      const start = performance.now();
      for (let i = 0; i < STEPS; i++) {
        step(i);
        await frame();
      }
      return (performance.now() - start) / STEPS;
    };
    const press = (key: string) =>
      document.querySelector('.react-flow')?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    const add = await timed((i) =>
      window.stageboard?.add({
        type: 'component',
        component: 'model-server',
        label: `New ${i}`,
        position: { x: 5100 + i * 20, y: 3100 + i * 20 },
      }),
    );
    const undo = await timed(() => press('z'));
    return [add, undo] as [number, number];
  });
