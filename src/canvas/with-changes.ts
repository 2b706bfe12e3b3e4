import { noteOrigin } from '../core/changed-keys';

/** A copy of a collection with other values at some keys, undefined for what is gone; itself for none. */
export function withChanges<K extends string, V>(
  before: ReadonlyMap<K, V>,
  changed: ReadonlyMap<K, V | undefined>,
): ReadonlyMap<K, V> {
  if (changed.size === 0) return before;
  const after = new Map(before);
  for (const [key, value] of changed) {
    if (value === undefined) after.delete(key);
    else after.set(key, value);
  }
  noteOrigin(after, before, new Set(changed.keys()));
  return after;
}
