import { useSyncExternalStore } from 'react';

interface Readable<T> {
  readonly getState: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A slice of this window's state; re-renders only when the selected part changes identity. */
export const useStore = <T, S>(store: Readable<T>, part: (state: T) => S): S =>
  useSyncExternalStore(store.subscribe, () => part(store.getState()));
