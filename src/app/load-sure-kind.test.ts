import { expect, test } from 'vitest';

import { componentId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { withOwnComponents } from '../library/own-components';
import { loadSureKind } from './load-sure-kind';

const own = { id: componentId('own-a'), name: 'Zebra desk' };
const library = withOwnComponents(bundledLibrary, new Map([[own.id, own]]));

test('a renamed box becomes an own component that is called so, and bundled ones as before', async () => {
  const sureKind = await loadSureKind(library);
  expect(sureKind('zebra desk')?.component).toBe(own.id);
  expect(sureKind('Feature store')?.component).toBe('feature-store');
  expect(sureKind('Something else')).toBeUndefined();
});

test('of a board without own components it knows the bundled ones alone', async () => {
  const sureKind = await loadSureKind(bundledLibrary);
  expect(sureKind('zebra desk')).toBeUndefined();
});
