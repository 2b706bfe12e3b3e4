import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardsIn } from './boards-in';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stageboard-boards-'));
  for (const name of ['b/c', 'node_modules/x', '.git', 'empty']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const name of ['z', 'b/c/d', 'b/a', 'node_modules/x/e', '.git/f']) {
    writeFileSync(path.join(folder, `${name}.stageboard`), '');
  }
  writeFileSync(path.join(folder, 'b/picture.png'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const below = async (name: string) =>
  (await boardsIn(path.join(folder, name)))?.map((file) =>
    path.relative(folder, file).replaceAll('\\', '/'),
  );

test.each([
  ['', ['b/a.stageboard', 'b/c/d.stageboard', 'z.stageboard']],
  ['empty', []],
  ['z.stageboard', undefined],
  ['gone', undefined],
  ['b/*.stageboard', ['b/a.stageboard']],
  ['b/*', ['b/a.stageboard', 'b/c/d.stageboard', 'b/picture.png']],
  ['b/*stageboar', undefined],
  ['b/a?stageboard*', undefined],
  ['gone/*', undefined],
])('in “%s”: %j', async (name, found) => {
  expect(await below(name)).toEqual(found);
});
