type Collection = ReadonlyMap<string, unknown>;

/** Of a collection that was made of another: which, and the keys at which they may differ. */
interface Origin {
  readonly from: Collection;
  readonly keys: Iterable<string>;
}

const origins = new WeakMap<Collection, Origin>();

/**
 * Remembers that `made` is `from` but at these keys, so that `changedKeys` need not compare the
 * two. What `from` itself came from is forgotten: a chain would keep every earlier state alive.
 */
export function noteOrigin(made: Collection, from: Collection, keys: Iterable<string>): void {
  origins.delete(from);
  origins.set(made, { from, keys });
}

/**
 * The keys that are in one of two collections alone, or at which they hold something else. Takes
 * as long as what changed where the second was made of the first, else as long as both.
 */
export function changedKeys(before: Collection, after: Collection): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  const origin = origins.get(after);
  if (origin?.from === before) {
    for (const key of origin.keys)
      if (before.get(key) !== after.get(key) || before.has(key) !== after.has(key))
        changed.add(key);
    return changed;
  }
  for (const [key, value] of after)
    if (before.get(key) !== value || !before.has(key)) changed.add(key);
  for (const key of before.keys()) if (!after.has(key)) changed.add(key);
  return changed;
}
