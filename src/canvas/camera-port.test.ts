import { expect, test } from 'vitest';

import { cameraOn, cameraRevealing } from './camera-on';
import { uncovered } from './camera-port';
import { evenly } from './fit-insets';

const size = { width: 1000, height: 500 };

test.each([
  [
    'a small drawing is not blown up',
    { x: 0, y: 0, width: 200, height: 100 },
    { x: 400, y: 200, zoom: 1 },
  ],
  [
    'a wide one fits by its width',
    { x: 0, y: 0, width: 1840, height: 100 },
    { x: 40, y: 225, zoom: 0.5 },
  ],
  [
    'a high one fits by its height',
    { x: 0, y: 0, width: 100, height: 840 },
    { x: 475, y: 40, zoom: 0.5 },
  ],
  [
    'a place away from the origin comes to the middle',
    { x: 100, y: 50, width: 200, height: 100 },
    { x: 300, y: 150, zoom: 1 },
  ],
])('fitted: %s', (_, rect, expected) => expect(cameraOn(rect, size, evenly(40))).toEqual(expected));

const camera = { x: 0, y: 0, zoom: 1 };
test.each([
  ['what is in view already', { x: 10, y: 10, width: 100, height: 100 }, camera],
  [
    'something to the right',
    { x: 1000, y: 10, width: 100, height: 100 },
    { x: -124, y: 14, zoom: 1 },
  ],
  ['something to the left', { x: -100, y: 100, width: 50, height: 50 }, { x: 124, y: 0, zoom: 1 }],
  ['something below', { x: 100, y: 600, width: 100, height: 100 }, { x: 0, y: -224, zoom: 1 }],
  [
    'something too large for the view',
    { x: 0, y: 0, width: 1960, height: 100 },
    { x: 10, y: 200, zoom: 0.5 },
  ],
])('revealed: %s', (_, rect, expected) =>
  expect(cameraRevealing(rect, camera, size)).toEqual(expected),
);

const phone = { x: 0, y: 93, width: 390, height: 751 };
test.each([
  ['nothing lies over it', [], 751],
  ['a sheet over its lower part', [{ x: 0, y: 321, width: 390, height: 523 }], 228],
  ['a panel beside it', [{ x: 390, y: 93, width: 312, height: 751 }], 751],
  ['a panel that is as high', [{ x: 0, y: 93, width: 390, height: 751 }], 751],
])('seen: %s', (_, sheets, height) =>
  expect(uncovered(phone, sheets)).toEqual({ width: 390, height }),
);
