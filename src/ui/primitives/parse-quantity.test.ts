import { expect, test } from 'vitest';

import { parseQuantity } from './parse-quantity';

test.each([
  ['1500', undefined, 1500],
  ['1 500', undefined, 1500],
  ['1,500', undefined, 1500],
  ['1.', undefined, 1],
  ['.5', undefined, 0.5],
  ['10k', undefined, 10_000],
  ['2.5 M', undefined, 2_500_000],
  ['10 million', undefined, 10_000_000],
  ['10 million users', undefined, 10_000_000],
  ['5 bn', undefined, 5e9],
  ['1e6', undefined, 1e6],
  ['-4', undefined, -4],
  ['3 %', undefined, 0.03],
  ['3 %', '0 to 1', 0.03],
  ['80%', 'share', 0.8],
  ['99.9 %', '%', 99.9],
  ['200 ms', 'ms', 200],
  ['200ms', 'ms', 200],
  ['200 m', 'ms', 12_000_000],
  ['0.2 s', 'ms', 200],
  ['1.5s', 'ms', 1500],
  ['90 seconds', 's', 90],
  ['2 weeks', 'd', 14],
  ['1 h', 'min', 60],
  ['2000 QPS', 'QPS', 2000],
  ['2k rps', 'QPS', 2000],
  ['60 per minute', 'QPS', 1],
  ['50 requests/s', 'requests/s', 50],
  ['7200/h', 'QPS', 2],
  ['5 GB', 'MB', 5000],
  ['3 instances', 'instances', 3],
  ['10M items', 'items', 10_000_000],
  ['10m users', undefined, 10_000_000],
  ['7 million', 'items', 7e6],
  ['$3.50', '$', 3.5],
  ['3.5 $', '$', 3.5],
])('reads "%s" for a field in %s', (text, unit, number) => {
  expect(parseQuantity(text, unit)).toBeCloseTo(number, 9);
});

test.each([
  ['', undefined],
  ['fast', undefined],
  ['1,50', undefined],
  ['10kk', undefined],
  ['1-2', undefined],
  ['.', undefined],
  ['k', undefined],
  ['10e', undefined],
  ['200 ms', 'MB'],
  ['200 MB', 'ms'],
  ['2000 QPS', 'ms'],
  ['5 daily', 'd'],
  ['200 msx', 'ms'],
  ['2 million ms', 'MB'],
  ['3 %', 'ms'],
  ['200 users', 'ms'],
])('refuses "%s" for a field in %s', (text, unit) => {
  expect(parseQuantity(text, unit)).toBeUndefined();
});
