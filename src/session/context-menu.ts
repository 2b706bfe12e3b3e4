import { createStore } from 'zustand/vanilla';

import type { Point } from '../core/geometry';

/** Where the context menu is open, in page coordinates. What it is about is what is selected. */
export const contextMenu = createStore<{ readonly at: Point | null }>(() => ({ at: null }));

export const openContextMenu = (at: Point): void => contextMenu.setState({ at });
export const closeContextMenu = (): void => contextMenu.setState({ at: null });
