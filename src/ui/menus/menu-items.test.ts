import { expect, test } from 'vitest';

import { forFingers, MENUS } from './menu-items';

test('for fingers what takes away is the second group, and nothing is lost', () => {
  const groups = forFingers(MENUS.node);
  expect(groups[1]).toContain('delete');
  expect(groups.toSorted(byWords)).toEqual(MENUS.node.toSorted(byWords));
});

test('a menu that takes nothing away stays as it is', () => {
  expect(forFingers(MENUS.canvas)).toEqual(MENUS.canvas);
});

const byWords = (a: unknown, b: unknown): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
