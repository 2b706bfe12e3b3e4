import { expect, test } from 'vitest';
import { seconds } from './duration';

test.each<[string | number | undefined, number | undefined]>([
  ['15m', 900],
  ['6h', 21_600],
  ['1.5 h', 5400],
  ['7 days', 604_800],
  ['1h30m', 5400],
  ['1 h 30 min', 5400],
  ['250 ms', 0.25],
  ['2 months', 5_184_000],
  ['daily', 86_400],
  ['every 30 min', 1800],
  ['hourly, daily at night', 86_400],
  ['5 min, then 2h', 7200],
  ['streaming', 0],
  ['', undefined],
  ['soon', undefined],
  ['12 apples', undefined],
  [90, 90],
  [undefined, undefined],
])('%s', (text, expected) => expect(seconds(text)).toBe(expected));
