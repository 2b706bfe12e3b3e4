import type { Habits } from '../../library/likely-next';

let known: Habits = {};
let loading: Promise<void> | undefined;

/**
 * Loads what usually follows what, once; after a failure the next call tries again. Until then,
 * and offline before the first time, the connection rules alone give an order.
 */
export function loadHabits(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const [next, followers] = await Promise.all([
      import('virtual:next'),
      import('virtual:followers'),
    ]);
    known = { next: next.default, followers: followers.default };
  } catch {
    loading = undefined;
  }
}

/** What has loaded so far. */
export const habits = (): Habits => known;
