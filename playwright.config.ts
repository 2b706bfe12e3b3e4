import { defineConfig } from '@playwright/test';

const executablePath = process.env['STAGEBOARD_CHROMIUM'];
const port = Number(process.env['STAGEBOARD_PORT'] ?? 4390);

// The journeys run against the built app, as a user gets it.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A machine under load may miss a beat; what needed a second try is named in the output.
  retries: 1,
  reporter: process.env['CI']
    ? [['line'], ['json', { outputFile: 'node_modules/.cache/playwright.json' }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    // What glides is where it will be: a journey presses on places that it has measured.
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: true,
  },
});
