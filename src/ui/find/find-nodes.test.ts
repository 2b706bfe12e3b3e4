import { expect, test } from 'vitest';

import { bundledLibrary as library } from '../../library/bundled';
import { board } from '../../library/test-board';
import { findNodes } from './find-nodes';

const system = board('Clicks:event-log > Lake:data-lake > Wash:data-cleaning', {
  nodes: { lake: { notes: 'kept for thirty days' } },
  notes: { why: 'Clicks are biased by position' },
});

test.each([
  ['a label', 'wash', ['wash']],
  ['a kind', 'data cleaning', ['wash']],
  ['a note', 'biased', ['why']],
  ['what is written about a part', 'thirty', ['lake']],
  ['every word, in any order', 'lake data', ['lake']],
  ['part of a word', 'cli', ['clicks', 'why']],
  ['nothing', 'zebra', []],
  ['no words', '  ', []],
])('%s', (_, query, expected) => {
  expect(findNodes(system, library, query).toSorted()).toEqual([...expected].toSorted());
});
