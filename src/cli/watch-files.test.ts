import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Unusable } from './terminal';
import { watchFiles } from './watch-files';

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stageboard-watch-'));
  writeFileSync(inFolder('a'), '1');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The first file that is told after something was done. */
async function firstTold(act: () => void): Promise<string> {
  const end = new AbortController();
  const told: string[] = [];
  const done = watchFiles(
    [inFolder('a')],
    (file) => {
      told.push(file);
      end.abort();
    },
    end.signal,
  );
  act();
  await done;
  return told.join();
}

test('a file that is written is told, a neighbour is not', async () => {
  const file = await firstTold(() => {
    writeFileSync(inFolder('b'), '1');
    writeFileSync(inFolder('a'), '2');
  });
  expect(file).toBe(inFolder('a'));
});

test('a file that another takes the place of is told', async () => {
  const file = await firstTold(() => {
    writeFileSync(inFolder('a.tmp'), '2');
    renameSync(inFolder('a.tmp'), inFolder('a'));
  });
  expect(file).toBe(inFolder('a'));
});

test('a folder that is not there is told, not thrown', async () => {
  const watching = watchFiles([inFolder('gone/a')], () => undefined, new AbortController().signal);
  await expect(watching).rejects.toThrow('--watch cannot go on: There is no such file.');
  await expect(watching).rejects.toBeInstanceOf(Unusable);
});

test('several strokes of one save are told once', async () => {
  const end = new AbortController();
  const told: string[] = [];
  const done = watchFiles(
    [inFolder('a'), inFolder('last')],
    (file) => {
      told.push(path.basename(file));
      if (file === inFolder('last')) end.abort();
    },
    end.signal,
  );
  for (const text of ['', '2', '23']) {
    writeFileSync(inFolder('a'), text);
    // Else the system makes one event of all.
    writeFileSync(inFolder('b'), text);
  }
  writeFileSync(inFolder('last'), '');
  await done;
  expect(told).toEqual(['a', 'last']);
});
