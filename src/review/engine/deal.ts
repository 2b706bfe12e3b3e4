/** A row in the order of its keys, by place. */
export interface Dealt {
  readonly order: Uint32Array;
  /** Where each key's own begin in the order; one more than keys. */
  readonly starts: Uint32Array;
}

/**
 * A stable counting sort, linear in the row and in `size`, which no key reaches. Those of `given`
 * are dealt out in its order; without it, in that of the row.
 */
export function deal(keys: Uint32Array, size: number, given?: Uint32Array): Dealt {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let key = 1; key <= size; key++) {
    starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  }
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = given?.[i] ?? i;
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    next[key] = place + 1;
    order[place] = at;
  }
  return { order, starts };
}

/** The key of each, as numbers that `deal` can take. */
export function keysOf<T>(row: readonly T[], keyOf: (one: T) => number): Uint32Array {
  const keys = new Uint32Array(row.length);
  for (let i = 0; i < row.length; i++) {
    const one = row[i];
    if (one !== undefined) keys[i] = keyOf(one);
  }
  return keys;
}

/** The same row in another order. */
export function inOrder<T>(row: readonly T[], order: Uint32Array): T[] {
  const ordered = [...row];
  for (let i = 0; i < order.length; i++) {
    const one = row[order[i] ?? 0];
    if (one !== undefined) ordered[i] = one;
  }
  return ordered;
}
