import { expect, test } from 'vitest';

import { nodeId } from '../../core/ids';
import { bundledLibrary as library } from '../../library/bundled';
import { board } from '../../library/test-board';
import { findEdges } from './find-edges';
import { rankNodes } from './rank-nodes';

const system = board(
  'Clicks:event-log > lake:data-lake > wash:data-cleaning; train:model-trainer; registry:model-registry',
  { notes: { why: 'train more often' } },
);
const found = (query: string, options: Parameters<typeof rankNodes>[3] = {}): string[] =>
  rankNodes(system, library, query, options).map(({ id }) => id);

test.each([
  ['the beginning of a label', 'tr', 'train'],
  ['initials of the kind', 'mr', 'registry'],
  ['a word of the kind', 'clean', 'wash'],
  ['a part of a label', 'ash', 'wash'],
])('%s', (_, query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

test('what is connected already, itself and notes are no ends', () => {
  const from = nodeId('lake');
  expect(found('', { from }).toSorted()).toEqual(['clicks', 'registry', 'train']);
  expect(found('', { from, before: true }).toSorted()).toEqual(['registry', 'train', 'wash']);
});

test('connections are found by words of their two ends', () => {
  expect(findEdges(system, 'wash lake').map(({ from, to }) => `${from} ${to}`)).toEqual([
    'lake wash',
  ]);
  expect(findEdges(system, ' ')).toEqual([]);
});
