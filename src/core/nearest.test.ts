import { expect, test } from 'vitest';
import { nearest } from './nearest';

const RULES = ['training/missing', 'training/no-data', 'data-cleaning/missing', 'release/ungated'];

test.each([
  ['training/mising', ['training/missing']],
  ['ungated', ['release/ungated']],
  ['ungatd', ['release/ungated']],
  ['cleaning/missing', ['data-cleaning/missing', 'training/missing']],
  ['zebra', []],
])('%s is near to %j', (word, near) => {
  expect(nearest(word, RULES)).toEqual(near);
});

test('no more than are asked for', () => {
  expect(nearest('missing', RULES, 1)).toHaveLength(1);
});
