import { expect, test } from 'vitest';
import prose from 'virtual:component-prose';
import { componentId } from '../core/ids';
import { bundledLibrary } from './bundled';
import { connect } from './connect';
import { withOwnComponents } from './own-components';
import { whatConnects } from './what-connects';

const id = componentId;
const after = (component: string, library = bundledLibrary) => {
  const from = library.get(id(component));
  if (!from) throw new Error(component);
  const next = prose[from.base ?? component]?.next ?? [];
  return whatConnects(library, from, next).map((definition): string => definition.id);
};

test.each([
  ['feature-store', ['feature-lookup', 'dataset-builder', 'batch-scorer']],
  ['model-trainer', ['offline-evaluator']],
  ['event-log', ['event-stream']],
])('after %s comes what usually comes next', (component, expected) => {
  expect(after(component).slice(0, 5)).toEqual(expect.arrayContaining(expected));
});

test('all of it connects without a doubt, and every usual one is there', () => {
  for (const from of bundledLibrary.placeable) {
    const found = after(from.id);
    expect(found).toEqual(expect.arrayContaining([...(prose[from.id]?.next ?? [])]));
    expect(found).not.toContain(from.id);
    for (const to of found)
      expect(connect(bundledLibrary, from, bundledLibrary.get(id(to))).level).toMatch(
        /^(ok|conversion)$/,
      );
  }
});

test('an own component comes where its base would, and leads where its base leads', () => {
  const own = { id: id('own-a'), name: 'Zebra lookup', base: id('feature-lookup') };
  const library = withOwnComponents(bundledLibrary, new Map([[own.id, own]]));
  expect(after('feature-store', library).slice(0, 2)).toContain(own.id);
  expect(after(own.id, library).filter((other) => other !== 'feature-lookup')).toEqual(
    after('feature-lookup'),
  );
});

test('nothing is likely after a component that means nothing', () => {
  const own = { id: id('own-a'), name: 'Desk' };
  const library = withOwnComponents(bundledLibrary, new Map([[own.id, own]]));
  expect(after(own.id, library)).toEqual([]);
});
