import { createStore } from 'zustand/vanilla';

import type { Rect } from '../core/geometry';

/** The part of the board that the far view shows sharply; undefined while it shows none. */
export const farSheet = createStore<{ readonly area: Rect | undefined }>(() => ({
  area: undefined,
}));
