import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Runs the import check over a folder of src with one planted file, and takes the file away. */
function plant(folder: string, source: string): { status: number | null; output: string } {
  const home = mkdtempSync(path.join(root, 'src', folder, 'planted-'));
  try {
    const file = path.join(home, 'planted.ts');
    writeFileSync(file, source);
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        file,
        '--config',
        '.dependency-cruiser.mjs',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    return { status, output: stdout };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

test.each([
  ['core', "import '../../strings/en';", 'core-imports'],
  ['review', "import '../../render/drawing';", 'review-imports'],
  ['ui', "import '../../canvas/board-canvas';", 'ui-imports'],
  ['ui', "import 'yjs';", 'only-document'],
  ['render', "import 'node:fs';", 'node-only-in-cli'],
])('an import that %s may not have is refused: %s', (folder, source, rule) => {
  const { status, output } = plant(folder, `${source}\n`);
  expect(output).toContain(rule);
  expect(status).not.toBe(0);
});

test('an import that the table allows passes', () => {
  const { status } = plant('review', "import '../../core/result';\n");
  expect(status).toBe(0);
});
