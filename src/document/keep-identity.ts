import { sameData } from '../core/same-data';

/** `next`, made of the parts of `before` wherever they hold the same; `before` itself if all do. */
export function keepIdentity<T extends object>(before: T | undefined, next: T): T {
  if (before === undefined) return next;
  if (sameData(before, next)) return before;
  for (const [name, value] of Object.entries(next)) {
    const old: unknown = Reflect.get(before, name);
    if (old !== value && sameData(old, value)) Reflect.set(next, name, old);
  }
  return next;
}
