import { describe, expect, test } from 'vitest';
import { componentId } from '../core/ids';
import { bundledLibrary as library } from './bundled';
import { nameIndexOf } from './name-index';
import { searchComponents } from './search';

const first = (query: string) => searchComponents(library, query)[0];

const found: [string, string, string][] = [
  ['feast', 'feature-store', 'Feast'],
  ['kafka', 'event-stream', 'kafka'],
  ['canary', 'canary-shadow', 'canary'],
  ['feature st', 'feature-store', 'Feature store'],
  ['fs', 'feature-store', 'FS'],
  ['oe', 'offline-evaluator', 'Offline evaluation'],
  ['mr', 'model-registry', 'Model registry'],
  ['feat eng', 'feature-engineering', 'Feature engineering'],
  ['off ev', 'offline-evaluator', 'Offline evaluation'],
  ['ranker', 'ranker', 'Ranker'],
  ['rank', 'ranker', 'rank'],
  ['data lake', 'data-lake', 'Data lake'],
  ['data clean', 'data-cleaning', 'Data cleaning'],
  ['split', 'data-splitter', 'split'],
  ['llm', 'llm-server', 'LLM'],
  ['pinecone', 'vector-index', 'Pinecone'],
  ['airflow', 'orchestrator', 'airflow'],
  ['trainer', 'model-trainer', 'trainer'],
  ['monitor', 'system-monitor', 'monitor'],
];
test.each(found)('%j finds %s by %j', (query, component, matched) => {
  const match = first(query);
  expect([match?.definition.id, match?.matched]).toEqual([component, matched]);
});

describe('what was matched can be marked', () => {
  test.each([
    ['feature st', [[0, 10]]],
    [
      'off ev',
      [
        [0, 3],
        [8, 10],
      ],
    ],
    [
      'oe',
      [
        [0, 1],
        [8, 9],
      ],
    ],
  ])('%j', (query, marks) => {
    expect(first(query)?.marks).toEqual(marks);
  });
});

test('each component is found once, best first', () => {
  const matches = searchComponents(library, 'mod');
  const ids = matches.map(({ definition }) => definition.id);
  expect(new Set(ids).size).toBe(ids.length);
  const scores = matches.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

// Some two thousand searches: seconds on a machine that has other work.
test(
  'every component is first for its own name, and found by every alias',
  { timeout: 60_000 },
  () => {
    for (const { id, name, aliases } of library.all) {
      expect([name, first(name)?.definition.id]).toEqual([name, id]);
      for (const alias of aliases) {
        const ids = searchComponents(library, alias).map(({ definition }) => definition.id);
        expect(ids.slice(0, 2), alias).toContain(id);
      }
    }
  },
);

test('beside a selection, what connects comes first', () => {
  const near = componentId('data-splitter');
  const [match] = searchComponents(library, 'model', { near });
  expect(match?.definition.id).toBe('model-trainer');
  const all = searchComponents(library, '', { near });
  expect(all).toHaveLength(81);
  expect(all.findIndex(({ definition }) => definition.id === 'model-trainer')).toBeLessThan(20);
});

test('nonsense finds nothing', () => {
  expect(searchComponents(library, 'xyzzy qwerty')).toEqual([]);
});

test.each([
  ['by itself', (text: string) => text],
  ['by the end of a long word', (text: string) => text.slice(Math.max(0, text.length - 5))],
])('every name is found %s', (_, part) => {
  const lost = nameIndexOf(library)
    .names.filter(({ text }) => part(text).trim().length > 2)
    .filter(
      ({ text, component }) =>
        !searchComponents(library, part(text)).some(
          ({ definition }) => definition.id === component,
        ),
    );
  expect(lost.map(({ text }) => text)).toEqual([]);
});

test('initials are found that no name holds', () => {
  expect(first('hrq')?.matched).toBe('Human review queue');
});
