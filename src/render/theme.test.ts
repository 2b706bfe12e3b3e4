import { describe, expect, test } from 'vitest';
import { STEPS } from '../framework/steps';
import { contrast } from './contrast';
import { hueOf, mix, PALETTE, theme } from './theme';

const TEXT = 4.5;
const SHAPE = 3;

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is %d', (a, b, ratio) =>
  expect(contrast(a, b)).toBeCloseTo(ratio, 2),
);

test('a mix lies between its ends', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
});

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const colors = theme(name);
  const grounds = { ground: colors.ground, node: colors.node, group: colors.group };

  test.each(Object.entries(grounds))('text and soft text can be read on the %s', (_, ground) => {
    expect(contrast(colors.text, ground)).toBeGreaterThan(TEXT);
    expect(contrast(colors.soft, ground)).toBeGreaterThan(TEXT);
    expect(contrast(colors.faded, ground)).toBeGreaterThan(TEXT);
    expect(contrast(colors.edge, ground)).toBeGreaterThan(SHAPE);
  });

  test('text and soft text can be read on a note and in code', () => {
    for (const ground of [colors.note, colors.code]) {
      expect(contrast(colors.text, ground)).toBeGreaterThan(TEXT);
      expect(contrast(colors.soft, ground)).toBeGreaterThan(TEXT);
    }
  });

  test.each(Object.entries(colors.hues))(
    '%s is legible on nodes, on its tint, as a badge',
    (_, hue) => {
      expect(contrast(hue.ink, colors.node)).toBeGreaterThan(TEXT);
      expect(contrast(hue.ink, hue.tint)).toBeGreaterThan(SHAPE);
      expect(contrast(colors.text, hue.tint)).toBeGreaterThan(TEXT);
      expect(contrast(colors.soft, hue.tint)).toBeGreaterThan(TEXT);
      expect(contrast(colors.onInk, hue.ink)).toBeGreaterThan(TEXT);
    },
  );

  test('every step, severity and palette colour is there', () => {
    for (const role of [...STEPS, ...PALETTE, 'error', 'warning', 'hint', 'focus']) {
      expect(hueOf(colors, role)).toBeDefined();
    }
  });

  test('a colour of the file is taken only as six hex digits', () => {
    expect(hueOf(colors, '#336699')?.ink).toBe('#336699');
    for (const bad of ['url(#x)', 'red"/>', '#fff', 'constructor', '']) {
      expect(hueOf(colors, bad)).toBeUndefined();
    }
  });
});
