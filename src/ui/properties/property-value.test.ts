import { expect, test } from 'vitest';

import { parseList, valueText } from './property-value';

test.each([
  ['8, 1, 1', [8, 1, 1]],
  ['country, device', ['country', 'device']],
  ['1, second', ['1', 'second']],
  [' , ', null],
])('reads the list %j', (text, list) => {
  expect(parseList(text)).toEqual(list);
});

test('a list reads as it was typed', () => {
  expect(valueText(parseList('a,b') ?? undefined)).toBe('a, b');
  expect(valueText(undefined)).toBe('');
  expect(valueText(false)).toBe('false');
});
