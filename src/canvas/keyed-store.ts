/** Values by key; whoever listens to one key hears of that key alone. */
export interface KeyedStore<K, V> {
  get(key: K): V | undefined;
  /** Replaces everything; only keys whose value changed are told. */
  replace(next: ReadonlyMap<K, V>): void;
  subscribe(key: K, listener: () => void): () => void;
}

export function createKeyedStore<K, V>(): KeyedStore<K, V> {
  let values: ReadonlyMap<K, V> = new Map();
  const listeners = new Map<K, Set<() => void>>();
  return {
    get: (key) => values.get(key),
    replace: (next) => {
      const before = values;
      values = next;
      const told = new Set<K>();
      for (const [key, value] of next) if (before.get(key) !== value) told.add(key);
      for (const key of before.keys()) if (!next.has(key)) told.add(key);
      for (const key of told) for (const listener of listeners.get(key) ?? []) listener();
    },
    subscribe: (key, listener) => {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(key);
      };
    },
  };
}
