import { expect, test } from 'vitest';
import { bundledLibrary } from '../library/bundled';
import { componentId } from '../core/ids';
import { DATA_PROBLEMS } from './data-problem-table';
import { SPLIT_SITUATIONS } from './split-table';

test('a remedy is drawn with components that exist and have the properties', () => {
  for (const { shownBy } of DATA_PROBLEMS) {
    for (const { component, properties = [] } of shownBy) {
      const definition = bundledLibrary.get(componentId(component));
      expect(definition, component).toBeDefined();
      const keys = definition?.properties.map(({ key }) => key) ?? [];
      for (const property of properties) expect(keys, component).toContain(property);
    }
  }
});

test('a split situation names a method, and its id is its own', () => {
  for (const { methods } of SPLIT_SITUATIONS) expect(methods).not.toEqual([]);
  expect(new Set(SPLIT_SITUATIONS.map(({ id }) => id)).size).toBe(SPLIT_SITUATIONS.length);
});
