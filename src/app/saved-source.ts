import { assertNever } from '../core/result';
import type { Observable, SavedState as StoredState } from '../storage/saved-state';
import type { StorageFault } from '../storage/storage-fault';
import { en } from '../strings/en';
import type { SavedState, Source } from '../ui/workspace';

export const faultText = (fault: StorageFault): string => {
  switch (fault.kind) {
    case 'failed':
    case 'unavailable':
      return fault.detail;
    case 'blocked':
    case 'newer':
    case 'full':
    case 'gone':
      return en.saved.faults[fault.kind];
    default:
      return assertNever(fault);
  }
};

/** The stored state with the time at which it was last reached. */
export function savedSource(
  stored: Observable<StoredState>,
  now: () => number,
): Source<SavedState> {
  let last: StoredState = stored.get();
  let shown: SavedState = { kind: 'saved', at: null };
  return {
    get: () => {
      const state = stored.get();
      if (state === last) return shown;
      last = state;
      shown = shownState(state, now);
      return shown;
    },
    subscribe: (listener) => stored.subscribe(listener),
  };
}

function shownState(state: StoredState, now: () => number): SavedState {
  switch (state.kind) {
    case 'saved':
      return { kind: 'saved', at: now() };
    case 'saving':
      return state;
    case 'failed':
      return { kind: 'failed', reason: faultText(state.fault), retry: () => state.retry() };
    default:
      return assertNever(state);
  }
}
