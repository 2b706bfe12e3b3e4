import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, measureText, printable } from './measure-text';
import { ellipsize, wrapText, type TextBox } from './wrap-text';

const box: TextBox = { width: 124, size: 14.5, weight: 600, maxLines: 2 };

test.each([
  ['a short label', 'Feature store', ['Feature store'], false],
  ['two lines', 'Follow, trending, fresh', ['Follow, trending,', 'fresh'], false],
  [
    'then an ellipsis',
    'Follow, trending and fresh sources',
    ['Follow, trending', 'and fresh sour…'],
    true,
  ],
  [
    'a path breaks at its joints',
    'feature_engineering_pipeline',
    ['feature_', 'engineering_pi…'],
    true,
  ],
  [
    'a word without joints breaks anywhere',
    'Donaudampfschifffahrt',
    ['Donaudampfschi', 'fffahrt'],
    false,
  ],
  ['nothing', '  ', [], false],
])('wraps %s', (_, text, lines, truncated) =>
  expect(wrapText(text, box)).toEqual({ lines, truncated }),
);

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 12 }));

test('no line is wider than the box', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
      for (const line of wrapText(text, { ...box, width }).lines) {
        expect(measureText(line, box.size, box.weight)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('nothing is lost where there is room for it all', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { lines, truncated } = wrapText(text, { ...box, maxLines: 1000 });
      expect(truncated).toBe(false);
      expect(lines.join('').replaceAll(' ', '')).toBe(printable(text).replaceAll(' ', ''));
    }),
  );
});

test('an ellipsis never cuts through a character', () => {
  const cut = ellipsize('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', { width: 70, size: 20, weight: 400 });
  expect(graphemes(cut)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧', '…']);
});
