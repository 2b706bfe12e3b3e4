import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const BUDGET = 220_000;

test('JavaScript before the first board shows stays within its budget', async ({ page }, info) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  // When the board is first in the page and has a size.
  await page.addInitScript(() => {
    const look = () => {
      const board = document.querySelector('[role="application"]');
      if (board && board.clientHeight > 0) performance.mark('board-shown');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('.');
  await page.waitForFunction(() => performance.getEntriesByName('board-shown').length > 0);
  const early = await page.evaluate(() => {
    const shown = performance.getEntriesByName('board-shown')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < shown)
      .map(({ name }) => name);
  });
  await page.waitForLoadState('networkidle');
  let total = 0;
  for (const url of early) total += (await sizes.get(url)) ?? 0;
  info.annotations.push({ type: 'gzipped', description: `${total} of ${BUDGET} bytes` });
  expect(total).toBeGreaterThan(50_000);
  expect(total, early.join('\n')).toBeLessThanOrEqual(BUDGET);
});

test('nothing is asked of another host', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
      foreign.push(request.url());
    }
  });
  await page.goto('.');
  await page.getByRole('button', { name: 'Open an example' }).click();
  await page.getByRole('button', { name: /Video recommendation/ }).click();
  await page.getByRole('group', { name: /^Multi-task ranker, / }).waitFor();
  expect(foreign).toEqual([]);
});

test('an empty board says how to begin, with nothing in the way', async ({ page }) => {
  await page.goto('.');
  await expect(page.getByText('clicks > cleaning > trainer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open an example' })).toBeVisible();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
