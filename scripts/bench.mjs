// Builds the app, the stock page and the runner, then runs it: `npm run bench`.
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

vite();
vite('--config', 'bench/vite.config.ts');
vite(
  '--config',
  'vite.cli.config.ts',
  '--ssr',
  'bench/run.ts',
  '--outDir',
  'node_modules/.cache/bench',
);
run(process.execPath, ['node_modules/.cache/bench/run.js'], {
  STAGEBOARD_CHROMIUM: findChromium() ?? '',
});
