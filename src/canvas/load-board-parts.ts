import { createStore } from 'zustand/vanilla';

import type * as BoardParts from './board-parts';

/** Null until they have loaded. */
export const boardParts = createStore<{ readonly parts: typeof BoardParts | null }>(() => ({
  parts: null,
}));

let loading: Promise<void> | undefined;

/**
 * Loads what draws nodes and connections, once. Await it before a board that has any is shown, so
 * that it appears whole; a board that is shown before gets the rest when it comes.
 */
export function loadBoardParts(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    boardParts.setState({ parts: await import('./board-parts') });
  } catch (error) {
    // The next board tries again: the network may be back.
    loading = undefined;
    throw error;
  }
}
