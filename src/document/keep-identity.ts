import { sameData } from '../core/same-data';

/** `next`, made of the parts of `before` wherever they hold the same; `before` itself if all do. */
export function keepIdentity<T extends object>(before: T | undefined, next: T): T {
  if (before === undefined || before === next) return next;
  const names = Object.keys(next);
  let same = names.length === Object.keys(before).length;
  for (const name of names) {
    const old: unknown = Reflect.get(before, name);
    const value: unknown = Reflect.get(next, name);
    if (old === value) continue;
    if (sameData(old, value)) Reflect.set(next, name, old);
    else same = false;
  }
  return same ? before : next;
}
