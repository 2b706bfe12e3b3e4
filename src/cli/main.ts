import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../../package.json';
import { bundledLibrary } from '../library/bundled';
import { run } from './run';
import { wantsColor } from './in-color';
import { EXIT, type Terminal } from './terminal';
import { watchFiles } from './watch-files';

const { env, stderr, stdout } = process;

/** Aborted when the user presses Ctrl+C, or the system asks to end. */
function interrupted(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return end.signal;
}

const terminal: Terminal = {
  read: (file) => readFile(file),
  write: async (file, content) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  print: (text) => stdout.write(text),
  warn: (text) => stderr.write(`${text}\n`),
  watch: (files, changed) => watchFiles(files, changed, interrupted()),
  inColor: wantsColor(stdout.isTTY, env),
  version: packageJson.version,
};

// A reader such as `head` may close the pipe before all is written.
stdout.on('error', () => process.exit(EXIT.ok));

try {
  process.exitCode = await run(process.argv.slice(2), bundledLibrary, terminal);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  terminal.warn(`stageboard: something went wrong that should not: ${reason}`);
  process.exitCode = EXIT.unusable;
}
