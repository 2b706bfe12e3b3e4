import { expect, test } from 'vitest';
import { rasterSize } from './raster-size';

const limits = { side: 1000, pixels: 500_000 };

test.each([
  [
    'fits as wanted',
    { width: 200, height: 100 },
    2,
    { width: 400, height: 200, scale: 2, lowered: false },
  ],
  [
    'a side is too long',
    { width: 2000, height: 10 },
    1,
    { width: 1000, height: 5, scale: 0.5, lowered: true },
  ],
  [
    'too many pixels',
    { width: 900, height: 900 },
    1,
    { width: 702, height: 702, scale: 0.78, lowered: true },
  ],
  [
    'never less than a pixel',
    { width: 1e6, height: 1 },
    1,
    { width: 1000, height: 1, scale: 0.001, lowered: true },
  ],
])('%s', (_, size, wanted, expected) => expect(rasterSize(size, wanted, limits)).toEqual(expected));
