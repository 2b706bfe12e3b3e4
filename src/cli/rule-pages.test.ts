import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledLibrary } from '../library/bundled';
import { rulePages } from './rule-pages';

const FOLDER = 'docs/rules';
const MEGABYTES = 6;

const pages = rulePages(bundledLibrary);

test('the pages under docs/rules are those of the rules as they are; npm run -s rule-docs writes them', () => {
  const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  const outdated = [...pages].filter(
    ([file, text]) =>
      there.includes(file) && readFileSync(path.join(FOLDER, file), 'utf8') !== text,
  );
  expect(there.filter((file) => !pages.has(file))).toEqual([]);
  expect([...pages.keys()].filter((file) => !there.includes(file))).toEqual([]);
  expect(outdated.map(([file]) => file)).toEqual([]);
});

test('together they are small', () => {
  const bytes = [...pages.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeLessThan(MEGABYTES * 1024 * 1024);
});

test('every link on a page leads to a page or a picture', () => {
  const broken = [...pages].flatMap(([file, text]) =>
    [...text.matchAll(/\]\(([^)]+\.(?:md|svg))\)/g)]
      .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target))
      .filter((target) => !pages.has(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});
