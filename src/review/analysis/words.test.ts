import { expect, test } from 'vitest';
import { seconds } from './duration';
import { namesPeople, states } from './words';

test.each([
  ['Deduplicate the clicks first', true],
  ['We clean, then join', true],
  ['No cleaning needed', false],
  ['cleaning: not in scope', false],
  ['Skip cleaning', false],
  ["We don't clean", false],
  ['Do we need cleaning?', false],
  ['Cleaning later', false],
  ['Cleaning: future work', false],
  ['Future: cleaning', false],
  ['Cleaning in the future', false],
  ['Cleaning of future sales', true],
  ['unclean data', false],
])('“%s” states cleaning: %s', (text, stated) => {
  expect(states(text, /\b(cleaning|clean|deduplicate)\b/i)).toBe(stated);
});

test.each([
  ['User table', true],
  ['Employee documents', true],
  ['Product catalogue', false],
  ['Usage statistics', false],
])('“%s” names people: %s', (label, people) => {
  expect(namesPeople(label)).toBe(people);
});

test.each([
  ['15m', 900],
  ['6h', 21_600],
  ['7d', 604_800],
  ['2 weeks', 1_209_600],
  ['daily', 86_400],
  ['daily full, hourly increments', 86_400],
  ['soon', undefined],
])('“%s” is %s seconds', (text, time) => {
  expect(seconds(text)).toBe(time);
});
