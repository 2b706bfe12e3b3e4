import { lens, LENSES, toggleLens } from '../session/lens';
import { en } from '../strings/en';
import type { Action } from './action';

/** Keys 1 to 8: one on, the same one off, another instead. */
export const lensActions: readonly Action[] = LENSES.map((which, index) => ({
  id: `lens-${which}`,
  label: en.lensNames.action(en.lensNames[which]),
  shortcuts: [String(index + 1)],
  isEnabled: () => true,
  run: ({ announce }) => {
    toggleLens(which);
    const name = en.lensNames[which];
    announce(lens.getState().on === which ? en.lensNames.on(name) : en.lensNames.off(name));
  },
}));
