import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';

import type { Popup } from '../session/popup';

type Parts = { readonly [P in Popup]?: ComponentType };

/** Those that have loaded. No lazy components, for the reason that the typing boxes are none. */
export const popupParts = createStore<Parts>(() => ({}));

const LOAD = {
  palette: () => import('./palette/command-palette'),
  help: () => import('./help/shortcut-help'),
  find: () => import('./find/find-bar'),
} satisfies Record<Popup, unknown>;

/** After a failure the next call tries again. */
export async function loadPopup(which: Popup): Promise<void> {
  if (popupParts.getState()[which] !== undefined) return;
  const loaded = await LOAD[which]();
  popupParts.setState({ [which]: loaded.default });
}
