import { describe, expect, test } from 'vitest';
import { amount, counted, duration } from './amount';
import type { Unit } from './lens';

test.each<[number, Unit, string]>([
  [0, 'ms', '0 ms'],
  [12, 'ms', '12 ms'],
  [0.25, 'ms', '0.25 ms'],
  [1234, 'ms', '1,234 ms'],
  [12_410, 'ms', '12.4 s'],
  [90, 's', '90 s'],
  [60, 's', '1 min'],
  [5400, 's', '1.5 h'],
  [86_400, 's', '1 d'],
  [0.065, 's', '65 ms'],
  [1, '/s', '1/s'],
  [1157.4, '/s', '1,157/s'],
  [52_000, '/s', '52 k/s'],
  [1_739_472, '/s', '1.74 M/s'],
  [999_999, 'count', '1 M'],
  [9999.9, 'count', '10 k'],
  [1e12, 'count', '1 T'],
  [1e30, 'count', '1E18 T'],
  [999_999_999, 'B', '1 GB'],
  [327_680, 'B', '328 kB'],
  [102.4e9, 'B', '102 GB'],
  [13.69e12, 'B/year', '13.7 TB a year'],
  [1, 'tokens', '1 token'],
  [6400, 'tokens', '6,400 tokens'],
  [1, 'tokens/s', '1 token/s'],
  [3.5, '$', '$3.50'],
  [4, '$', '$4'],
  [0.4, '$/h', '$0.40 an hour'],
  [0.00096, '$/1k', '$0.00096 per 1,000'],
  [15_000, '$', '$15,000'],
  [199_808, '$/year', '$200 k a year'],
  [0.0000173, '$/1k', '< $0.0001 per 1,000'],
  [0, '$', '$0'],
  [1.995, '$', '$2.00'],
  [2e7, '$/year', '$20 M a year'],
  [0.95, 'share', '95 %'],
  [0.9995, 'share', '99.95 %'],
  [0.99999, 'share', '99.999 %'],
  [0.6334, 'share', '63.3 %'],
  [0.000067, 'share', '0.0067 %'],
  [1, 'share', '100 %'],
])('%d %s is %s', (value, unit, expected) => expect(amount(value, unit)).toBe(expected));

describe('plurals', () => {
  test.each([
    [1, '1 GPU'],
    [0, '0 GPUs'],
    [8, '8 GPUs'],
    [12_000, '12 k GPUs'],
  ])('%d', (value, expected) => expect(counted(value, 'GPU', 'GPUs')).toBe(expected));
});

test.each([
  [2 * 365 * 86_400, '2 years'],
  [38 * 86_400, '38 d'],
  [-5, '-5 s'],
])('%d s is %s', (sec, expected) => expect(duration(sec)).toBe(expected));
