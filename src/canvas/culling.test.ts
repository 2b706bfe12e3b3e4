import { expect, test } from 'vitest';

import { keptArea, viewOf } from './culling';

const view = { x: 0, y: 0, width: 1000, height: 500 };
const kept = keptArea(view, undefined);

test('the view is the region seen through the camera', () =>
  expect(viewOf({ x: 100, y: -50, zoom: 2 }, { width: 800, height: 600 })).toEqual({
    x: -50,
    y: 25,
    width: 400,
    height: 300,
  }));

test('the first area reaches beyond the view on every side', () =>
  expect(kept).toEqual({ x: -400, y: -200, width: 1800, height: 900 }));

test.each([
  ['a small pan keeps the area', { ...view, x: 200 }, true],
  ['a pan to near its border keeps it', { ...view, x: 300 }, true],
  ['a pan nearer to its border renews it', { ...view, x: 301 }, false],
  ['zooming in a little keeps it', { ...view, width: 500, height: 250 }, true],
  ['zooming in far renews it', { ...view, width: 200, height: 100 }, false],
  ['zooming out of it renews it', { x: -500, y: -250, width: 2000, height: 1000 }, false],
])('%s', (_, next, same) => expect(keptArea(next, kept) === kept).toBe(same));
