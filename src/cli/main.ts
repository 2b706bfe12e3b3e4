import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../../package.json';
import { bundledLibrary } from '../library/bundled';
import { boardsIn } from './boards-in';
import { wantsColor } from './in-color';
import { STDIN } from './open-board';
import { run } from './run';
import { bugReport, EXIT, type Terminal } from './terminal';
import { watchFiles } from './watch-files';

const { env, stderr, stdin, stdout } = process;

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Aborted when the user presses Ctrl+C, or the system asks to end. */
function interrupted(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return end.signal;
}

const terminal: Terminal = {
  read: (file) => (file === STDIN ? readStdin() : readFile(file)),
  write: async (file, content) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  boardsIn,
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
  terminal.warn(`stageboard: ${bugReport(error)}`);
  process.exitCode = EXIT.unusable;
}
