import { expect, test } from 'vitest';

import { parseNumber } from './parse-number';

test.each([
  ['1500', 1500],
  ['1 500', 1500],
  ['1,500', 1500],
  ['1.', 1],
  ['.5', 0.5],
  ['10k', 10_000],
  ['2.5 M', 2_500_000],
  ['3 %', 0.03],
  ['-4', -4],
])('reads %s', (text, number) => {
  expect(parseNumber(text)).toBeCloseTo(number);
});

test.each(['', 'fast', '1,50', '10kk', '1-2', '.', 'k'])('refuses %s', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
