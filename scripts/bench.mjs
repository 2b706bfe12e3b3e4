// Builds the app, the stock page and the runner, then runs it: `npm run bench`.
// `npm run bench -- reference-task` draws that task and measures nothing else.
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
const [only, ...more] = process.argv.slice(2);
if (only === 'reference-task') {
  run(process.execPath, ['bench/reference-task.mjs', ...more]);
  process.exit();
}
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
