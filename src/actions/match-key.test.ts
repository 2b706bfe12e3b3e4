import { describe, expect, test } from 'vitest';

import type { Action } from './action';
import { matchKey, type KeyPress, type KeyState } from './match-key';

const action = (id: string, shortcuts: string[], keys?: Action['keys']): Action => ({
  id,
  label: id,
  shortcuts,
  ...(keys === undefined ? {} : { keys }),
  isEnabled: () => true,
  run: () => {},
});

const actions = [
  action('undo', ['Mod+Z'], 'everywhere'),
  action('redo', ['Mod+Shift+Z', 'Mod+Y'], 'everywhere'),
  action('select', ['V']),
  action('note', ['N']),
  action('quick-add', ['/']),
  action('fit', ['Shift+1']),
  action('actual-size', ['Shift+0', 'Mod+0']),
  action('zoom-in', ['Mod+=', 'Mod++']),
  action('theme', ['Shift+Alt+D']),
  action('delete', ['Delete', 'Backspace'], 'board'),
  action('nudge', ['ArrowUp'], 'board'),
  action('rename', ['F2', 'Enter'], 'board'),
  action('copy', ['Mod+C']),
  action('forward', ['Mod+]']),
  action('lens-3', ['3']),
];

const onBoard: KeyState = { mac: false, focus: 'board', singleKeys: true };
const press = (key: string, code: string, held = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
});

describe('a key press means', () => {
  const cases: [string, KeyPress, Partial<KeyState>, string[]][] = [
    ['Ctrl+Z', press('z', 'KeyZ', 'c'), {}, ['undo']],
    ['Ctrl+Z in a field', press('z', 'KeyZ', 'c'), { focus: 'field' }, ['undo']],
    ['Ctrl+Shift+Z', press('Z', 'KeyZ', 'cs'), {}, ['redo']],
    ['Cmd+Z on a Mac', press('z', 'KeyZ', 'm'), { mac: true }, ['undo']],
    ['Ctrl+Z on a Mac is not ours', press('z', 'KeyZ', 'c'), { mac: true }, []],
    ['Ctrl+Z on a German keyboard', press('z', 'KeyY', 'c'), {}, ['undo']],
    ['Ctrl+Y on a German keyboard', press('y', 'KeyZ', 'c'), {}, ['redo']],
    ['Ctrl+Z on a Russian keyboard', press('я', 'KeyZ', 'c'), {}, ['undo']],
    ['V on a Russian keyboard', press('м', 'KeyV'), {}, ['select']],
    ['Dvorak: the key in the place of C types j', press('j', 'KeyC', 'c'), {}, []],
    ['Dvorak: the key in the place of V types k', press('k', 'KeyV'), {}, []],
    ['V', press('v', 'KeyV'), {}, ['select']],
    ['V with Caps Lock', press('V', 'KeyV'), {}, ['select']],
    ['Shift+V', press('V', 'KeyV', 's'), {}, []],
    ['V in a field types', press('v', 'KeyV'), { focus: 'field' }, []],
    ['V on a button', press('v', 'KeyV'), { focus: 'control' }, ['select']],
    ['V when single keys are off', press('v', 'KeyV'), { singleKeys: false }, []],
    ['Ctrl+Z when single keys are off', press('z', 'KeyZ', 'c'), { singleKeys: false }, ['undo']],
    [
      'Delete when single keys are off',
      press('Delete', 'Delete'),
      { singleKeys: false },
      ['delete'],
    ],
    ['/ on a US keyboard', press('/', 'Slash'), {}, ['quick-add']],
    ['/ on a German keyboard, with Shift', press('/', 'Digit7', 's'), {}, ['quick-add']],
    ['Shift+1 on a US keyboard', press('!', 'Digit1', 's'), {}, ['fit']],
    ['Shift+1 on a French keyboard', press('1', 'Digit1', 's'), {}, ['fit']],
    ['1 alone', press('1', 'Digit1'), {}, []],
    ['Ctrl+0', press('0', 'Digit0', 'c'), {}, ['actual-size']],
    ['Ctrl++ with Shift', press('+', 'Equal', 'cs'), {}, ['zoom-in']],
    ['Ctrl+=', press('=', 'Equal', 'c'), {}, ['zoom-in']],
    ['Shift+Alt+D composes a sign on a Mac', press('Î', 'KeyD', 'sa'), { mac: true }, ['theme']],
    ['Delete on the board', press('Delete', 'Delete'), {}, ['delete']],
    ['Delete on a button', press('Delete', 'Delete'), { focus: 'control' }, []],
    ['Enter on a button presses it', press('Enter', 'Enter'), { focus: 'control' }, []],
    ['Up', press('ArrowUp', 'ArrowUp'), {}, ['nudge']],
    ['Ctrl+Up', press('ArrowUp', 'ArrowUp', 'c'), {}, []],
    ['Ctrl+C in a field copies text', press('c', 'KeyC', 'c'), { focus: 'field' }, []],
    ['Ctrl+] on a Russian keyboard', press('ъ', 'BracketRight', 'c'), {}, ['forward']],
    [
      'Ctrl++ on a German keyboard, at the place of ]',
      press('+', 'BracketRight', 'c'),
      {},
      ['zoom-in'],
    ],
    ['3 on a French keyboard, with Shift', press('3', 'Digit3', 's'), {}, ['lens-3']],
    ['3 on a French keyboard, without', press('"', 'Digit3'), {}, ['lens-3']],
    ['a letter that nothing means', press('q', 'KeyQ'), {}, []],
  ];
  test.each(cases)('%s', (_, pressed, state, expected) => {
    const found = matchKey(pressed, actions, { ...onBoard, ...state });
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
