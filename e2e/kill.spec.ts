import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BoardPage, expect, test } from './board';

/** Moments after the first edit at which the browser is killed, in milliseconds; seeded. */
function moments(count: number): number[] {
  let seed = 20_261_124;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 30 + Math.floor((seed / 2_147_483_648) * 600);
  });
}

test('an edit that was shown as saved survives kill -9, at twenty random moments', async ({
  baseURL,
}, info) => {
  test.setTimeout(240_000);
  const executablePath = process.env['STAGEBOARD_CHROMIUM'];
  const profile = await mkdtemp(path.join(os.tmpdir(), 'stageboard-kill-'));
  const launch = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox'],
    });
    const board = new BoardPage(context.pages()[0] ?? (await context.newPage()));
    await board.page.goto(baseURL ?? '');
    await board.page.waitForFunction(() => window.stageboard !== undefined);
    return { context, board };
  };
  try {
    let acknowledged = 0;
    for (const delay of moments(20)) {
      const { context, board } = await launch();
      await expect.poll(() => countNodes(board)).toBeGreaterThanOrEqual(acknowledged);
      // Reports every count that the page itself shows as saved, until the process is gone.
      await board.page.exposeFunction('acknowledge', (count: number) => {
        acknowledged = Math.max(acknowledged, count);
      });
      const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
      void board.page.evaluate(edit).catch(() => undefined);
      setTimeout(() => void kill(board), delay);
      await closed;
    }
    const { context, board } = await launch();
    await expect.poll(() => countNodes(board)).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(20);
    info.annotations.push({ type: 'acknowledged', description: String(acknowledged) });
    await context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

const countNodes = (board: BoardPage) =>
  board.page.evaluate(
    () => (window.stageboard?.board() as { nodes?: unknown[] } | undefined)?.nodes?.length ?? 0,
  );

/** In the page: adds one part after another, and reports the count each time "Saved" is shown. */
async function edit(): Promise<void> {
  const shown = () => document.querySelector('header')?.textContent ?? '';
  for (let i = 0; ; i++) {
    window.stageboard?.add({
      type: 'component',
      label: `Part ${i}`,
      position: { x: (i % 20) * 220, y: Math.floor(i / 20) * 90 },
    });
    const count =
      (window.stageboard?.board() as { nodes?: unknown[] } | undefined)?.nodes?.length ?? 0;
    // The bar has seen the edit by the next frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!/Saved/.test(shown())) await new Promise((resolve) => setTimeout(resolve, 1));
    await (window as unknown as { acknowledge(count: number): Promise<void> }).acknowledge(count);
  }
}

/** The browser process dies at once, with no chance to write anything more. */
async function kill(board: BoardPage): Promise<void> {
  const session = await board.page.context().browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const browser = info?.processInfo.find(({ type }) => type === 'browser');
  if (browser) process.kill(browser.id, 'SIGKILL');
}
