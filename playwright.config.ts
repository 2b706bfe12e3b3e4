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
  reporter: process.env['CI']
    ? [['line'], ['json', { outputFile: 'node_modules/.cache/playwright.json' }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: true,
  },
});
