/**
 * Groups of parts that all lead to each other, directly or by others; a part on no way round is a
 * group of its own. Linear in parts and lines (Kosaraju 1978), and without recursion: a board may
 * be one chain of thousands. Lines from or to what is none of the parts are left out.
 */
export function roundsOf<T>(
  parts: readonly T[],
  next: ReadonlyMap<T, readonly T[]>,
  before: ReadonlyMap<T, readonly T[]>,
): T[][] {
  const ended = inOrderOfEnd(parts, next);
  const left = new Set(parts);
  return ended.toReversed().flatMap((start) => {
    if (!left.delete(start)) return [];
    const round = [start];
    // It grows while it is read.
    for (const part of round) {
      for (const other of before.get(part) ?? []) if (left.delete(other)) round.push(other);
    }
    return [round];
  });
}

/** Depth first; a part ends when all that it leads to has ended. */
function inOrderOfEnd<T>(parts: readonly T[], next: ReadonlyMap<T, readonly T[]>): T[] {
  const ended: T[] = [];
  const left = new Set(parts);
  const path: { readonly part: T; readonly ways: Iterator<T> }[] = [];
  const enter = (part: T): void => {
    if (left.delete(part)) path.push({ part, ways: (next.get(part) ?? []).values() });
  };
  for (const start of parts) {
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const way = top.ways.next();
      if (way.done !== true) {
        enter(way.value);
        continue;
      }
      ended.push(top.part);
      path.pop();
    }
  }
  return ended;
}
