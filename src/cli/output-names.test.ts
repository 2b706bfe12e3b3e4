import path from 'node:path';
import { expect, test } from 'vitest';
import { outputNames } from './output-names';
import type { ExportCommand } from './options';

const command = (files: readonly string[], output: string): ExportCommand => ({
  command: 'export',
  files,
  output,
  isFolder: output.endsWith('/'),
  format: 'svg',
  theme: 'light',
  scale: 1,
  background: true,
  board: true,
});
const inOut = (...names: string[]): string[] => names.map((name) => path.join('out', name));

test('one file goes where it is told', () => {
  expect(outputNames(command(['a.stageboard'], 'x/y.svg'))).toEqual(['x/y.svg']);
});

test('in a folder, files of one name are told apart by their folders', () => {
  const files = ['feed/board.stageboard', 'maps/board.stageboard', 'maps/cut.stageboard'];
  expect(outputNames(command(files, 'out/'))).toEqual(
    inOut('feed-board.svg', 'maps-board.svg', 'cut.svg'),
  );
});

test('two files that would be one are refused', () => {
  const files = ['a/board.stageboard', 'a/board.png'];
  expect(() => outputNames(command(files, 'out/'))).toThrow(/Two of the files/);
});
