import { createStore } from 'zustand/vanilla';

import type { Rect } from '../core/geometry';

/**
 * What each missing piece on the canvas covers, with its lines and then without, in flow
 * coordinates, the most important first: the layer that draws them says so, and a fit of the board asks.
 */
export const shownGhosts = createStore<{ readonly rects: readonly Rect[] }>(() => ({ rects: [] }));
