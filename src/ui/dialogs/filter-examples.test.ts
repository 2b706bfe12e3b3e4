import { describe, expect, test } from 'vitest';

import type { ExampleEntry } from '../example';
import { countsOf, fitting, noFilter } from './filter-examples';

const board = { parts: 1, score: 90, stages: [] };
const entry = (
  id: string,
  facets: Pick<ExampleEntry, 'domain' | 'difficulty' | 'task'>,
  texts: Partial<ExampleEntry> = {},
): ExampleEntry => ({
  id,
  title: id,
  problem: '',
  goal: '',
  taskName: facets.task,
  minutes: 45,
  components: [],
  boards: { full: board, interview: board },
  ...facets,
  ...texts,
});

const examples = [
  entry(
    'Card fraud',
    { domain: 'trust', difficulty: 'hard', task: 'binary-classification' },
    { problem: 'Stop a payment before the search for money starts' },
  ),
  entry(
    'Product search',
    { domain: 'search', difficulty: 'medium', task: 'ranking' },
    { components: ['Vector index', 'Ranker'] },
  ),
  entry(
    'Home feed',
    { domain: 'recommendation', difficulty: 'medium', task: 'ranking' },
    { components: ['Ranker'] },
  ),
];
const idsOf = (found: readonly ExampleEntry[]) => found.map(({ id }) => id);

describe('the examples that fit', () => {
  test.each([
    ['nothing asked', {}, ['Card fraud', 'Product search', 'Home feed']],
    ['a title before a problem', { query: 'search' }, ['Product search', 'Card fraud']],
    ['a component, in parts of words', { query: 'vect IND' }, ['Product search']],
    ['all words', { query: 'ranker home' }, ['Home feed']],
    ['one word that is nowhere', { query: 'ranker quantum' }, []],
    ['a domain', { domain: 'trust' as const }, ['Card fraud']],
    ['two facets', { difficulty: 'medium' as const, query: 'vector' }, ['Product search']],
    ['facets that exclude each other', { domain: 'ads' as const, task: 'ranking' as const }, []],
  ])('%s', (_, asked, found) => {
    expect(idsOf(fitting(examples, { ...noFilter, ...asked }))).toEqual(found);
  });
});

test('a facet counts what the others leave, whatever is chosen of itself', () => {
  const filter = { ...noFilter, task: 'ranking' as const, domain: 'search' as const };
  expect(Object.fromEntries(countsOf(examples, filter, 'domain'))).toEqual({
    search: 1,
    recommendation: 1,
  });
  expect(Object.fromEntries(countsOf(examples, filter, 'task'))).toEqual({ ranking: 1 });
});
