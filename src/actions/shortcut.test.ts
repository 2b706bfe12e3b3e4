import { expect, test } from 'vitest';

import { parseShortcut, shortcutText } from './shortcut';

test.each([
  ['V', { mod: false, shift: false, alt: false, key: 'v' }],
  ['Mod+Shift+Z', { mod: true, shift: true, alt: false, key: 'z' }],
  ['Mod++', { mod: true, shift: false, alt: false, key: '+' }],
  ['+', { mod: false, shift: false, alt: false, key: '+' }],
  ['Alt+ArrowUp', { mod: false, shift: false, alt: true, key: 'arrowup' }],
])('%s is taken apart', (text, expected) => expect(parseShortcut(text)).toEqual(expected));

test.each([
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Shift+Alt+T', 'Shift+Alt+T', '⌥⇧T'],
  ['Escape', 'Esc', 'Esc'],
  ['F2', 'F2', 'F2'],
  ['Mod++', 'Ctrl++', '⌘+'],
])('%s is shown as %s, on a Mac as %s', (text, plain, mac) => {
  expect(shortcutText(text, false)).toBe(plain);
  expect(shortcutText(text, true)).toBe(mac);
});
