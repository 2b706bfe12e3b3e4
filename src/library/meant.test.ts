import { expect, test } from 'vitest';

import { bundledLibrary as library } from './bundled';
import { componentsMeant } from './meant';
import { searchComponents } from './search';

test.each([
  ['Ranking trainer', 'model-trainer', true],
  ['Fraud model trainer', 'model-trainer', true],
  ['Human labeling', 'human-labelling', true],
  ['embeding', 'embedder', true],
  ['User profile DB', 'app-database', true],
  ['Ads DB', 'app-database', false],
])('%j, which no search finds, means %s', (words, component, isSure) => {
  expect(searchComponents(library, words)).toEqual([]);
  const [first] = componentsMeant(library, words);
  expect([first?.definition.id, first?.isSure]).toEqual([component, isSure]);
});

test.each(['zzzz', 'Bananas', 'My thing', 'Hello world', ''])('%j means nothing', (words) => {
  expect(componentsMeant(library, words)).toEqual([]);
});

test('what is like the name itself needs no other word shown', () => {
  expect(componentsMeant(library, 'Human labelling')[0]).not.toHaveProperty('matched');
});
