import { openPopup, type Popup } from '../session/popup';
import { en } from '../strings/en';
import type { Action } from './action';

const popupAction = (
  which: Popup,
  label: string,
  shortcuts: readonly string[],
  keys: 'everywhere' | 'outside-fields',
): Action => ({
  id: `open-${which}`,
  label,
  shortcuts,
  keys,
  isEnabled: () => true,
  run: () => openPopup(which),
});

export const popups: readonly Action[] = [
  popupAction('palette', en.palette.open, ['Mod+K', 'Mod+/'], 'everywhere'),
  popupAction('find', en.find.open, ['Mod+F'], 'everywhere'),
  popupAction('help', en.help.label, ['?'], 'outside-fields'),
];
