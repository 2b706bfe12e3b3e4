import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { CODE_RANGES } from './font-metrics.generated';
import { measureText, missingGlyphs, printable, type FontWeight } from './measure-text';

const WEIGHTS: FontWeight[] = [400, 500, 600, 700];
const font = (file: string) =>
  fontkit.create(readFileSync(new URL(`fonts/${file}`, import.meta.url)));
const covered = CODE_RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);
const text = fc.array(fc.constantFrom(...covered)).map((characters) => characters.join(''));
const weight = fc.constantFrom(...WEIGHTS);

describe.each(WEIGHTS)('the fonts of weight %i', (weight) => {
  const ttf = font(`inter-${weight}.ttf`);
  const woff2 = font(`inter-${weight}.woff2`);

  test('neither kern nor substitute', () => {
    for (const cut of [ttf, woff2]) {
      const tables = Object.keys(cut.directory.tables);
      for (const table of ['GPOS', 'GSUB', 'kern', 'GDEF', 'morx']) {
        expect(tables).not.toContain(table);
      }
    }
  });

  test('have the advances of the table, in both formats', () => {
    for (const character of covered) {
      const code = character.codePointAt(0) ?? 0;
      const width = measureText(character, 2048, weight);
      expect([character, ttf.glyphForCodePoint(code).advanceWidth]).toEqual([character, width]);
      expect([character, woff2.glyphForCodePoint(code).advanceWidth]).toEqual([character, width]);
    }
  });

  test('lay a line out as wide as it is measured', () => {
    for (const line of ['AV To Ty fi ffl -> != 1:1', 'Wörterbuch, λ ≤ 0.5', 'p99 200 ms']) {
      expect(ttf.layout(line).advanceWidth).toBe(measureText(line, 2048, weight));
    }
  });
});

test('a width is a sum: of a text and of its parts', () => {
  fc.assert(
    fc.property(text, text, weight, (a, b, weight) => {
      const whole = measureText(a + b, 14.5, weight);
      expect(whole).toBeCloseTo(measureText(a, 14.5, weight) + measureText(b, 14.5, weight), 6);
    }),
  );
});

test('a longer text is never narrower, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...covered), (a, b) => {
      expect(measureText(a + b, 12, 400)).toBeGreaterThanOrEqual(measureText(a, 12, 400));
    }),
  );
});

test.each([
  ['plain text', 'Feature store', []],
  ['a family is one character', 'Team 👨‍👩‍👧', ['👨‍👩‍👧']],
  ['each once, in order', '特徴 特', ['特', '徴']],
  ['a letter and its accent compose', 'Cafe\u0301', []],
  ['arrows and maths are there', '→ ≤ ≥ ≈ ∞ × λ', []],
])('missing glyphs: %s', (_, text, missing) => expect(missingGlyphs(text)).toEqual(missing));

test.each([
  ['an emoji is one em', '🎬', 20, 20],
  ['a family is one em too', '👨‍👩‍👧', 20, 20],
  ['a Chinese word is an em a character', '特徴', 20, 40],
])('%s', (_, text, size, width) => expect(measureText(text, size, 400)).toBe(width));

test.each([
  ['line ends become spaces', 'a\r\nb\tc', 'a b c'],
  ['control characters go', 'a\u0000\u0007b', 'ab'],
  ['half a character is replaced', 'a\ud83d!', 'a\ufffd!'],
])('printable: %s', (_, text, clean) => expect(printable(text)).toBe(clean));
