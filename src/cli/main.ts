import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../../package.json';
import { bundledLibrary } from '../library/bundled';
import { run } from './run';
import { EXIT, type Terminal } from './terminal';

const { env, stderr, stdout } = process;

const terminal: Terminal = {
  read: (file) => readFile(file),
  write: async (file, content) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  print: (text) => stdout.write(text),
  warn: (text) => stderr.write(`${text}\n`),
  inColor: stdout.isTTY && !env['NO_COLOR'],
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
