/** A shortcut taken apart. `key` is lower case: a character, or a name such as `arrowup`. */
export interface Shortcut {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** Reads `Mod+Shift+Z`. The last part is the key, so that `Mod++` is Mod and plus. */
export function parseShortcut(text: string): Shortcut {
  const cut = text.length < 2 ? -1 : text.lastIndexOf('+', text.length - 2);
  const modifiers = cut < 0 ? [] : text.slice(0, cut).split('+');
  return {
    mod: modifiers.includes('Mod'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
    key: text.slice(cut + 1).toLowerCase(),
  };
}

/** A letter or sign alone: what typing produces, and what the setting switches off. */
export const isSingleKey = ({ mod, alt, key }: Shortcut): boolean =>
  !mod && !alt && key.length === 1;

const MAC_NAMES: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const KEY_NAMES: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  delete: 'Del',
  ' ': 'Space',
};

/** As menus and tooltips show it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shortcutText(text: string, mac: boolean): string {
  const { mod, shift, alt, key } = parseShortcut(text);
  const name = KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : capitalised(key));
  const held = [alt && 'Alt', shift && 'Shift', mod && 'Mod'].filter((part) => part !== false);
  if (mac) return held.map((part) => MAC_NAMES[part]).join('') + name;
  const order = [mod && 'Ctrl', shift && 'Shift', alt && 'Alt'].filter((part) => part !== false);
  return [...order, name].join('+');
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
