import { createStore } from 'zustand/vanilla';

/** What "mend all that is safe" did last on the open board, until something else happens to it. */
export const lastFixes = createStore<{ readonly labels: readonly string[] }>(() => ({
  labels: [],
}));

export const forgetFixes = (): void => {
  if (lastFixes.getState().labels.length > 0) lastFixes.setState({ labels: [] });
};
