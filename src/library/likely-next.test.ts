import followers from 'virtual:followers';
import next from 'virtual:next';
import { describe, expect, test } from 'vitest';

import { componentId } from '../core/ids';
import { bundledLibrary as library } from './bundled';
import { connect } from './connect';
import { likelyNext } from './likely-next';
import { withOwnComponents } from './own-components';

const after = (id: string, direction?: 'before'): string[] => {
  const definition = library.get(componentId(id));
  if (!definition) throw new Error(`no component ${id}`);
  const habits = { next, followers };
  return likelyNext(library, definition, habits, direction).map((one) => one.id);
};

describe('among the first five after', () => {
  test.each([
    ['event-stream', 'data-lake'],
    ['data-lake', 'data-cleaning'],
    ['data-cleaning', 'feature-engineering'],
    ['feature-engineering', 'feature-store'],
    ['dataset-builder', 'data-splitter'],
    ['data-splitter', 'model-trainer'],
    ['model-trainer', 'offline-evaluator'],
    ['offline-evaluator', 'model-registry'],
    ['candidate-generator', 'ranker'],
  ])('%s comes %s', (from, expected) => {
    expect(after(from).slice(0, 5)).toContain(expected);
  });
});

test('before a trainer comes a split', () => {
  expect(after('model-trainer', 'before').slice(0, 5)).toContain('data-splitter');
});

test('nothing impossible is proposed, and never the same again', () => {
  for (const from of library.placeable) {
    const proposed = after(from.id);
    expect(proposed).not.toContain(from.id);
    for (const id of proposed)
      expect(connect(library, from, library.get(componentId(id))).level).not.toBe('impossible');
  }
});

test('a kind without a file or architectures still has what connects to it', () => {
  const definition = library.get(componentId('feature-store'));
  expect(definition && likelyNext(library, definition, {}).length).toBeGreaterThan(3);
});

describe('a board’s own components', () => {
  const own = {
    id: componentId('own-a'),
    name: 'Zebra lookup',
    base: componentId('feature-lookup'),
  };
  const desk = { id: componentId('own-b'), name: 'Desk' };
  const mine = withOwnComponents(library, new Map([own, desk].map((one) => [one.id, one])));
  const following = (id: string) => {
    const definition = mine.get(componentId(id));
    return definition ? likelyNext(mine, definition, { next, followers }).map((one) => one.id) : [];
  };

  test('come where their base would', () => {
    expect(following('feature-store').slice(0, 2)).toContain(own.id);
  });

  test('that mean nothing neither follow nor lead', () => {
    expect(following('feature-store')).not.toContain(desk.id);
    expect(following(desk.id)).toEqual([]);
  });
});
