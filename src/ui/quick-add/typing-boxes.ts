import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';

/** The boxes that one types in on the board. */
interface TypingBoxes {
  readonly QuickAdd: ComponentType;
  readonly NodeQuery: ComponentType;
}

/**
 * Null until they have loaded. No lazy component: React shows the stand-in of one for a third of
 * a second, and what is typed meanwhile would be lost.
 */
export const typingBoxes = createStore<{ readonly boxes: TypingBoxes | null }>(() => ({
  boxes: null,
}));

let loading: Promise<void> | undefined;

/**
 * Loads them with the details that words are matched with and what usually follows what: without
 * these they would know nothing. After a failure the next call tries again.
 */
export function loadTypingBoxes(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const [quickAdd, nodeQuery, { loadHabits }] = await Promise.all([
      import('./quick-add-box'),
      import('../what-next/node-query-box'),
      import('../what-next/habits'),
      import('virtual:component-details'),
    ]);
    await loadHabits();
    typingBoxes.setState({ boxes: { QuickAdd: quickAdd.default, NodeQuery: nodeQuery.default } });
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
