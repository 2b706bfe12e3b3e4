// `npm test`: checks everything, one line a part; `npm test -- unit lint` runs the named parts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { bringChromium } from './chromium.mjs';
import { build, cache, install, root, run, runBin } from './project.mjs';

/** Runs several commands until one fails. */
async function each(...steps) {
  let output = '';
  for (const step of steps) {
    const outcome = await step();
    output += outcome.output;
    if (outcome.code !== 0) return { code: outcome.code, output };
  }
  return { code: 0, output };
}

/** One test of its own: it passes or fails as a whole. */
const whole = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

/** Counts the tests of a report; a runner that failed without a failing test counts as one. */
function counted({ code, output }, report, read) {
  const { passed, failed, again } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(1, failed), again, output };
}

const report = (name) => {
  mkdirSync(cache, { recursive: true });
  const file = path.join(cache, `${name}.json`);
  rmSync(file, { force: true });
  return file;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The app as it is built now, built once a run for all parts that need it. */
let app;
const builtApp = () => (app ??= build('app'));

async function unit() {
  const file = report('unit');
  const outcome = await runBin('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(outcome, file, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function journeys() {
  const file = report('journeys');
  const built = await builtApp();
  if (built.code !== 0) return whole(built);
  const { path: chromium, message } = await bringChromium();
  if (!chromium) return whole({ code: 1, output: `${message}\n` });
  const outcome = await runBin('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    env: {
      STAGEBOARD_CHROMIUM: chromium,
      STAGEBOARD_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  });
  return counted(outcome, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    again: stats.flaky,
  }));
}

const QUICK = {
  types: async () =>
    whole(
      await each(
        () => runBin('typescript/bin/tsc', ['-p', 'tsconfig.json']),
        () => runBin('typescript/bin/tsc', ['-p', 'tsconfig.pure.json']),
      ),
    ),
  lint: async () =>
    whole(await runBin('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '.'])),
  format: async () => whole(await runBin('oxfmt/bin/oxfmt', ['--check', '.'])),
  imports: async () =>
    whole(
      await runBin('dependency-cruiser/bin/dependency-cruise.mjs', [
        'src',
        '--config',
        '.dependency-cruiser.mjs',
      ]),
    ),
  'dead code': async () => whole(await runBin('knip/bin/knip.js', [])),
  build: async () => whole(await builtApp()),
};

const SLOW = {
  unit,
  journeys,
  size: async () => whole(await each(builtApp, () => runBin('size-limit/bin.js', []))),
  'command line': async () =>
    whole(
      await each(
        () => build('cli'),
        () => run(process.execPath, ['scripts/check-package.mjs']),
      ),
    ),
};

const PARTS = { ...QUICK, ...SLOW };
const slug = (name) => name.replaceAll(' ', '-');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.keys(PARTS).some((part) => slug(part) === name));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).map(slug).join(', ')}.`,
  );
  process.exit(2);
}
const isAsked = ([name]) => asked.length === 0 || asked.includes(slug(name));

const total = { passed: 0, failed: 0 };

async function perform([name, part]) {
  const start = Date.now();
  const { passed, failed, again = 0, output } = await part();
  total.passed += passed;
  total.failed += failed;
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const count = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
  const second = again > 0 ? `, ${again} at the second try` : '';
  const verdict = failed === 0 ? 'pass' : 'FAIL';
  if (failed + again > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${verdict}  ${name.padEnd(14)}${seconds.padStart(8)}  ${count}${second}`.trimEnd());
}

/** Several at a time, each when an earlier one has ended. */
async function performAll(parts, atOnce) {
  const waiting = [...parts];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await perform(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

process.chdir(root);
await install();
await performAll(Object.entries(QUICK).filter(isAsked), 2);
await performAll(Object.entries(SLOW).filter(isAsked), 1);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
