// What the scripts know about the project: where it is, whether it is installed, whether a build
// is older than its sources. Plain Node, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const cache = path.join(root, 'node_modules', '.cache', 'stageboard');

const inRoot = (...parts) => path.join(root, ...parts);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The file that a package of node_modules runs as its command, without npx and its start-up. */
const bin = (...parts) => inRoot('node_modules', ...parts);

/**
 * Runs a command in the project and gives its exit code and all that it wrote.
 * With `show`, what it writes also appears at once. `timeout` is in milliseconds.
 */
export function run(command, args, { show = false, env = {}, cwd = root, timeout } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script of the shell on Windows.
      shell: process.platform === 'win32' && command === 'npm',
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    const take = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stderr));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the command of an installed package with this Node. */
export const runBin = (file, args, options) =>
  run(process.execPath, [bin(...file.split('/')), ...args], options);

/** Whether node_modules holds what package-lock.json asks for. */
function isInstalled() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readJson(installed).packages;
  return Object.entries(readJson(inRoot('package-lock.json')).packages).every(
    ([name, wanted]) =>
      name === '' || wanted.optional === true || have[name]?.version === wanted.version,
  );
}

/** Installs what package-lock.json asks for, if it is not there; ends the process if that fails. */
export async function install(say = console.log) {
  if (isInstalled()) return;
  say('Installing …');
  // Not `npm ci`: it refuses a lock file made where the packages of other systems are not offered.
  const { code, output } = await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code === 0) return;
  console.error(output);
  console.error('The packages could not be installed; the lines above say why.');
  process.exit(1);
}

const TESTS = /\.(test|cases|arbitrary)\.tsx?$/;

function* filesIn(place) {
  if (!existsSync(place)) return;
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const file = path.join(place, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (!TESTS.test(entry.name)) yield file;
  }
}

const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const place = inRoot(source);
    const files = path.extname(source) === '' ? [...filesIn(place)].toSorted(byCodeUnit) : [place];
    for (const file of files) {
      if (!existsSync(file)) continue;
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

const BUILDS = {
  app: {
    args: ['build', '--logLevel', 'warn'],
    result: 'dist/index.html',
    sources: [
      'src',
      'components-library',
      'examples',
      'public',
      'index.html',
      'vite.config.ts',
      'package-lock.json',
    ],
  },
  cli: {
    args: ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
    result: 'dist-cli/stageboard.js',
    sources: [
      'src',
      'components-library',
      'vite.cli.config.ts',
      'package.json',
      'package-lock.json',
    ],
  },
};

/** Builds the app or the command line unless the last build was made from the same sources. */
export async function build(name, { say = () => {}, always = false } = {}) {
  const { args, result, sources } = BUILDS[name];
  const stamp = path.join(cache, `${name}.stamp`);
  const now = fingerprint(sources);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (!always && before === now && existsSync(inRoot(result))) return { code: 0, output: '' };
  say('Building …');
  const outcome = await runBin('vite/bin/vite.js', args);
  if (outcome.code === 0) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, now);
  }
  return outcome;
}
