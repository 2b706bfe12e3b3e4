import { createStore } from 'zustand/vanilla';

import type { Action } from './action';
import { allActions } from './all';

/** Every action that has loaded, in the order of a menu. Keys, menus and the palette read it. */
export const actionList = createStore<{
  readonly actions: readonly Action[];
  /** False while the late ones are missing. */
  readonly isWhole: boolean;
}>(() => ({ actions: allActions, isWhole: false }));

let loading: Promise<void> | undefined;

/** Adds the late actions, once; after a failure the next call tries again. */
export function loadLateActions(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const { lateActions } = await import('./late');
    actionList.setState({ actions: [...allActions, ...lateActions], isWhole: true });
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
