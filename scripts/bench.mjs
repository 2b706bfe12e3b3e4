// Builds the app, the stock page and the runner, then runs it: `npm run bench`.
// `npm run bench -- reference-task` draws that task and measures nothing else; `-- reviews`
// measures the review alone, without a browser.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const vite = (...args) => run('npx', ['vite', 'build', '--logLevel', 'warn', ...args]);
const CACHE = 'node_modules/.cache/bench';
const viteForNode = (file) =>
  vite('--config', 'vite.cli.config.ts', '--ssr', file, '--outDir', CACHE);

const [only, ...more] = process.argv.slice(2);
if (only === 'reviews') {
  viteForNode('bench/reviews.ts');
  run(process.execPath, [`${CACHE}/reviews.js`]);
  process.exit();
}
vite();
if (only === 'reference-task') {
  run(process.execPath, ['bench/reference-task.mjs', ...more]);
  process.exit();
}
vite('--config', 'bench/vite.config.ts');
viteForNode('bench/run.ts');
run(process.execPath, [`${CACHE}/run.js`], {
  STAGEBOARD_CHROMIUM: findChromium() ?? '',
});
