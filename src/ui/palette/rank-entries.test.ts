import { expect, test } from 'vitest';

import { near, nearness, rankEntries } from './rank-entries';

const names = [
  'Feature store',
  'Vector index',
  'End user',
  'How it is reviewed…',
  'Show: Review',
  'Human review queue',
  'Align left',
];
const find = (query: string) =>
  rankEntries(names, query, (name) => [name]).map(({ entry }) => entry);

test.each([
  ['review', ['How it is reviewed…', 'Show: Review', 'Human review queue']],
  ['fs', ['Feature store']],
  ['left ali', ['Align left']],
  ['align', ['Align left']],
  ['vector i', ['Vector index']],
  ['lign', ['Align left']],
  ['ig', []],
  ['rve', []],
])('%j finds %j', (query, found) => {
  expect(find(query)).toEqual(found);
});

test('nothing typed finds all', () => {
  expect(find(' ')).toEqual(names);
});

test('a whole name comes before a beginning, that before a word inside, that before a piece', () => {
  const near = ['Cache', 'Cache warmer', 'Feature cache', 'Recached'].map((name) =>
    nearness(name, 'cache'),
  );
  expect(near).toEqual([...near].toSorted((a, b) => b - a));
  expect(new Set(near).size).toBe(4);
});

test('what is far behind the best answer is dropped', () => {
  const ranked = rankEntries(['Cache', 'Recached'], 'cache', (name) => [name]);
  expect(near(ranked, 100).map(({ entry }) => entry)).toEqual(['Cache']);
});
