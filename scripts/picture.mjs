// Makes the README's picture from the built app, so that it never shows what is not there:
// `node scripts/picture.mjs` after `npm run build`.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';

const server = await preview({ logLevel: 'silent', preview: { port: 4398, host: '127.0.0.1' } });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1.5,
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Open an example' }).click();
  await page.getByRole('button', { name: /Video recommendation/ }).click();
  await page.getByRole('group', { name: /^Recall, AUC, entropy, / }).click();
  await page.keyboard.press('Delete');
  await page
    .getByRole('button', { name: /Click to add/ })
    .first()
    .waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await page.keyboard.press('Shift+1');
  // A click elsewhere takes the keyboard's ring off the board.
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/stageboard.png' });
} finally {
  await browser.close();
  await server.close();
}
