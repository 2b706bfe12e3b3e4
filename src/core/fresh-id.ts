import { newId } from './ids';
import type { Random } from './ids';

/** Ids that are neither taken nor given out by the same function before. */
export function freshIds(taken: { has(id: string): boolean }, random: Random): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const id = newId(random);
      if (taken.has(id) || given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}
