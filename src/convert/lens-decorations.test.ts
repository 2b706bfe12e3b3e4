import { expect, test } from 'vitest';

import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { noDecorations } from '../render/drawing';
import { LENS_IDS } from '../review/lenses/lens';
import { readLens } from '../review/lenses/read-lens';
import { decorationsFor, lensDecorations } from './lens-decorations';

const drawn = board('user:client-app >request> api:api-gateway >request> rank:ranker');

test('without a lens a picture shows the board alone', () => {
  expect(decorationsFor(drawn, bundledLibrary, undefined)).toBe(noDecorations);
});

test('a lens brings its marks and its legend, and the rest steps back', () => {
  const { tints, legend, dims } = decorationsFor(drawn, bundledLibrary, 'latency');
  expect(tints.length).toBeGreaterThan(0);
  expect(legend?.title).toBe('Latency');
  expect(legend?.entries.length).toBeGreaterThan(0);
  expect(dims).toBe(true);
});

test.each(LENS_IDS)('%s with nothing to say leaves an empty board as it is', (lens) => {
  const empty = { ...drawn, nodes: new Map(), edges: new Map() };
  const { tints, dims } = lensDecorations(readLens(lens, empty, bundledLibrary));
  expect(tints).toEqual([]);
  expect(dims).toBe(false);
});
