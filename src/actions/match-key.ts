import type { Action } from './action';
import { isSingleKey, parseShortcut, type Shortcut } from './shortcut';

/** The fields of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface KeyState {
  readonly mac: boolean;
  /** Where the focus is: in something that takes text, on the board or nothing, or on a control. */
  readonly focus: 'field' | 'board' | 'control';
  /** False when the user switched single-key tools off. */
  readonly singleKeys: boolean;
}

/**
 * The actions that a key press means, in the order of `actions`; the caller runs the first
 * that is enabled. By character first: on a German keyboard the key with the Z on it undoes.
 * By the key's place only where the character says nothing: a Cyrillic layout, a sign that
 * Alt composed, or a digit under Shift. A digit that needs Shift, as in France, is that digit.
 */
export function matchKey(
  press: KeyPress,
  actions: readonly Action[],
  state: KeyState,
): readonly Action[] {
  const heard = actions.filter((action) => isHeard(action, state.focus));
  const matching = (test: (shortcut: Shortcut) => boolean): Action[] =>
    heard.filter((action) =>
      (action.shortcuts ?? [])
        .map(parseShortcut)
        .some((shortcut) => (state.singleKeys || !isSingleKey(shortcut)) && test(shortcut)),
    );
  const mod = state.mac ? press.metaKey : press.ctrlKey;
  const stray = state.mac ? press.ctrlKey : press.metaKey;
  if (stray) return [];
  const held = { mod, shift: press.shiftKey, alt: press.altKey };

  const character = press.key.toLowerCase();
  const byCharacter = matching(
    (shortcut) => shortcut.key === character && holds(shortcut, held, isSign(character)),
  );
  if (byCharacter.length > 0) return byCharacter;

  const place = placeOf(press, character);
  const byPlace =
    place === undefined
      ? []
      : matching((shortcut) => shortcut.key === place && holds(shortcut, held, false));
  if (byPlace.length > 0 || !press.shiftKey || !/^\d$/.test(character)) return byPlace;
  return matching((shortcut) => shortcut.key === character && holds(shortcut, held, true));
}

const isHeard = ({ keys = 'outside-fields' }: Action, focus: KeyState['focus']): boolean =>
  focus === 'board' || keys === 'everywhere' || (keys === 'outside-fields' && focus === 'control');

function holds(
  shortcut: Shortcut,
  held: Pick<Shortcut, 'mod' | 'shift' | 'alt'>,
  freeShift: boolean,
): boolean {
  return (
    shortcut.mod === held.mod &&
    shortcut.alt === held.alt &&
    // Layouts differ in which signs need Shift, so a sign says nothing about it.
    (freeShift || shortcut.shift === held.shift)
  );
}

const isSign = (character: string): boolean =>
  character.length === 1 && !/[\p{L}\p{N} ]/u.test(character);

/** Keys of signs that are letters on other layouts, such as the Cyrillic ones. */
const SIGNS: { readonly [code: string]: string } = {
  BracketLeft: '[',
  BracketRight: ']',
  Quote: "'",
  Period: '.',
};

/** What the key bears on a US keyboard, where its character says nothing. */
function placeOf(press: KeyPress, character: string): string | undefined {
  if (/^Digit\d$/.test(press.code)) return press.code.slice(5);
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  const silent = press.altKey || character.codePointAt(0) === undefined || !isAscii(character);
  return silent ? (letter?.toLowerCase() ?? SIGNS[press.code]) : undefined;
}

const isAscii = (text: string): boolean => (text.codePointAt(0) ?? 0) < 128;
