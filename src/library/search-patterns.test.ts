import patterns from 'virtual:patterns';
import { describe, expect, test } from 'vitest';
import { isNamed, searchPatterns } from './search-patterns';

describe('a pattern is found', () => {
  test.each([
    ['by its name', 'Drift to retraining', 'drift-retraining'],
    ['by how its name begins', 'retrieve, then', 'retrieve-then-rank'],
    ['by an alias', 'canary release', 'canary-rollback'],
    ['by words in any order', 'rollback canary', 'canary-rollback'],
    ['by a short alias', 'rag', 'rag-permissions-guardrails'],
    ['whatever its case and signs', 'TWO TOWER', 'two-tower-index-refresh'],
  ])('%s', (_, query, id) => {
    expect(searchPatterns(patterns, query)[0]?.pattern.id).toBe(id);
  });

  test.each([[''], ['c'], ['zebra'], ['canary zebra']])('not by %j', (query) => {
    expect(searchPatterns(patterns, query)).toEqual([]);
  });
});

test('an alias that was matched is named, a name is not', () => {
  expect(searchPatterns(patterns, 'safe roll')[0]?.matched).toBe('safe rollout');
  expect(searchPatterns(patterns, 'canary release with')[0]?.matched).toBeUndefined();
});

const first = (query: string): boolean => isNamed(searchPatterns(patterns, query)[0], query);

test('a whole name or alias comes before the components, a beginning does not', () => {
  expect([first('Canary release'), first('label join'), first('zebra')]).toEqual([
    true,
    false,
    false,
  ]);
});
