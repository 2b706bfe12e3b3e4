import { expect, test } from 'vitest';
import page from '../../../docs/file-format.md?raw';
import { PROPERTY_KEYS } from '../../library/property-keys';
import { PROFILES } from '../../review/engine/review';
import { parseLibrary } from './library-file';
import { parseBoard } from './parse';
import * as shapes from './shapes';

const SHAPES: readonly object[] = [
  ...Object.values(shapes.NODE_SHAPES),
  shapes.BOARD_SHAPE,
  shapes.BRIEF_SHAPE,
  shapes.CONSTRAINTS_SHAPE,
  shapes.PRIVACY_SHAPE,
  shapes.GOAL_SHAPE,
  shapes.METRIC_SHAPE,
  shapes.EDGE_SHAPE,
  shapes.OWN_COMPONENT_SHAPE,
  shapes.SKETCH_SHAPE,
  shapes.ASSET_SHAPE,
];

test('the page of the format names every field, property key and profile', () => {
  const named = new Set(Array.from(page.matchAll(/`([^`\n]+)`/g), ([, word]) => word));
  const all = [
    ...SHAPES.flatMap(Object.keys),
    ...shapes.OWN_PROPERTY_KEYS,
    ...Object.keys(PROPERTY_KEYS),
    ...PROFILES,
  ];
  expect(all.filter((key) => !named.has(key))).toEqual([]);
});

const examples = Array.from(page.matchAll(/```json\n([^`]*)```/g), ([, text = '']) => text);

test('its example of a library is one', () => {
  expect(parseLibrary(examples[1] ?? '', () => false)).toMatchObject({ ok: true });
});

test('its example is a board', () => {
  const example = examples[0] ?? '';
  expect(parseBoard(example)).toMatchObject({ ok: true, value: { newer: false, notices: [] } });
});
