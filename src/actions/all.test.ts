import { describe, expect, test } from 'vitest';

import { allActions as earlyActions } from './all';
import { lateActions } from './late';
import { parseShortcut } from './shortcut';

const allActions = [...earlyActions, ...lateActions];

test('ids are unique', () => {
  const ids = allActions.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every action has a label', () => {
  expect(allActions.filter(({ label }) => label === '')).toEqual([]);
});

describe('no browser shortcut that a page cannot have', () => {
  const reserved = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+I'].map(parseShortcut);
  test.each(allActions.flatMap(({ id, shortcuts = [] }) => shortcuts.map((key) => [id, key])))(
    '%s: %s',
    (_, key) => expect(reserved).not.toContainEqual(parseShortcut(key ?? '')),
  );
});

test('keys are shared only where the first action gives way to the second', () => {
  const byKey = new Map<string, string[]>();
  for (const { id, shortcuts = [] } of allActions)
    for (const key of shortcuts) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  const shared = [...byKey].filter(([, ids]) => ids.length > 1).map(([, ids]) => ids.join(' '));
  expect(shared).toEqual([
    'join move-end',
    'join-from move-start',
    'rename name-edge',
    'rename name-edge',
    'nudge-up reach-up bend-up',
    'nudge-down reach-down bend-down',
    'nudge-left reach-left bend-left',
    'nudge-right reach-right bend-right',
  ]);
});
