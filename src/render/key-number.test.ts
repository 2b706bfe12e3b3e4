import { expect, test } from 'vitest';
import { keyNumber, shortMs, shortNumber, shortSeconds } from './key-number';

test.each([
  ['a latency', { latencyP99Ms: 5 }, '5 ms'],
  ['a long latency', { latencyP99Ms: 120_000 }, '2 min'],
  ['a latency before a schedule', { schedule: 'daily', latencyP99Ms: 5 }, '5 ms'],
  ['a schedule in words', { schedule: 'daily' }, 'daily'],
  ['a schedule as a duration', { schedule: '15m' }, '15 min'],
  ['a window', { attributionWindow: '24h' }, '24 h'],
  ['a window in seconds', { windowSec: 300 }, '5 min'],
  ['a ratio', { ratio: '80/10/10' }, '80:10:10'],
  ['a ratio as a list', { ratio: [8, 1, 1] }, '8:1:1'],
  ['a share', { hitRate: 0.8 }, '80 %'],
  ['how many it passes on', { outK: 500 }, 'top 500'],
  ['nothing for text that is long', { method: 'stratified by the country of the user' }, undefined],
  ['nothing for what nobody reads first', { replicas: 3 }, undefined],
  ['nothing for a number that is none', { latencyP99Ms: Number.NaN }, undefined],
  ['nothing without properties', undefined, undefined],
])('%s', (_, properties, shown) => expect(keyNumber(properties ? { properties } : {})).toBe(shown));

test.each([
  [950, '950'],
  [1500, '1.5 k'],
  [10_000_000, '10 M'],
  [2_500_000_000, '2.5 G'],
])('%d is short as %s', (value, text) => expect(shortNumber(value)).toBe(text));

test('seconds and milliseconds take the unit that fits', () => {
  expect([shortSeconds(45), shortSeconds(90), shortSeconds(7200), shortSeconds(172_800)]).toEqual([
    '45 s',
    '1.5 min',
    '2 h',
    '2 d',
  ]);
  expect([shortMs(200), shortMs(12_000)]).toEqual(['200 ms', '12 s']);
});
