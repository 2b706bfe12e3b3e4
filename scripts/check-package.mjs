// Packs the project, installs the package elsewhere as a user would, and tries its command there.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from './project.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'stageboard-'));
const inHome = (name) => path.join(home, name);

/** Runs a command in the new place; what it wrote is shown when it ends otherwise than expected. */
async function expectCode(code, command, ...args) {
  const outcome = await run(command, args, { cwd: home });
  if (outcome.code !== code) {
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${outcome.code}:\n${outcome.output}`,
    );
  }
  return outcome.output;
}

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
// The file itself and not npm's link to it: a link needs a shell on Windows.
const command = path.join(home, 'node_modules', 'stageboard', 'dist-cli', 'stageboard.js');
const stageboard = (code, ...args) => expectCode(code, process.execPath, command, ...args);

async function tryPackage() {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', home]);
  writeFileSync(inHome('package.json'), '{ "private": true }');
  await expectCode(
    0,
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    `./stageboard-${version}.tgz`,
  );

  assert.match(await stageboard(0, '--version'), new RegExp(`^${version}\\n$`));
  assert.match(await expectCode(0, 'npm', 'exec', '--', 'stageboard', 'rules'), /missing/);

  const example = path.join(root, 'examples', 'video-recommendation', 'board.stageboard');
  copyFileSync(example, inHome('board.stageboard'));
  assert.match(await stageboard(0, 'check', 'board.stageboard'), /score \d+/);

  assert.match(await stageboard(0, 'explain', 'training/missing'), /Boards that pass/);
  assert.match(await stageboard(2, 'explain', 'training/mising'), /did you mean training\/missing/);

  // What the workflow example runs, with the board where the example looks for it.
  mkdirSync(inHome('design'));
  copyFileSync(example, inHome('design/board.stageboard'));
  const workflow = readFileSync(path.join(root, 'docs', 'workflows', 'check-boards.yml'), 'utf8');
  const commands = [...workflow.matchAll(/npx --yes stageboard ([^>|\n]+)/g)];
  assert.equal(commands.length, 2);
  for (const [, words] of commands) {
    const args = words.trim().replace('*', 'board').split(' ');
    await stageboard(0, ...args);
  }

  await stageboard(0, 'export', 'board.stageboard', '-o', 'board.png', '--scale', '2');
  await stageboard(0, 'export', 'board.stageboard', '-o', 'board.svg', '--theme', 'dark');
  for (const picture of ['board.png', 'board.svg']) {
    await stageboard(0, 'import', picture, '-o', 'again.stageboard');
    const { nodes } = JSON.parse(readFileSync(inHome('again.stageboard'), 'utf8'));
    assert.equal(nodes.length, JSON.parse(readFileSync(example, 'utf8')).nodes.length);
  }

  writeFileSync(inHome('broken.stageboard'), '{"format":"stageboard"');
  const refusal = await stageboard(2, 'check', 'broken.stageboard');
  assert.match(refusal, /^broken\.stageboard: The file is not complete JSON.*\n$/);
}

try {
  await tryPackage();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
