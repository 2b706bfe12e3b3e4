import { isRecord } from './field-checks';
import type { Table } from './fields';
import { sameData } from './same-data';

export type Patched<T> =
  | { readonly ok: true; readonly thing: T }
  | { readonly ok: false; readonly field: string };

/** The value as it is kept: an empty record that merges key by key is the same as none. */
const kept = (fields: Table, name: string, value: unknown): unknown =>
  fields.get(name)?.keyed === true && isRecord(value) && Object.keys(value).length === 0
    ? null
    : value;

/**
 * The thing with some fields changed, `null` taking one away; the very same thing where
 * all of them held these values before. Names the field that cannot be so.
 */
export function patch<T extends object>(fields: Table, thing: T, changed: object): Patched<T> {
  let copy: T | undefined;
  for (const [name, given] of Object.entries(changed)) {
    const field = fields.get(name);
    if (!field || (given === null ? field.required : !field.accepts(given)))
      return { ok: false, field: name };
    const value = kept(fields, name, given);
    const before: unknown = Reflect.get(thing, name);
    if (value === null ? before === undefined : sameData(before, value)) continue;
    copy ??= { ...thing };
    if (value === null) Reflect.deleteProperty(copy, name);
    else Reflect.set(copy, name, value);
  }
  return { ok: true, thing: copy ?? thing };
}

/** A new thing as it is kept. */
export function tidied<T extends object>(fields: Table, thing: T): T {
  const empty = Object.entries(thing).filter(([name, value]) => kept(fields, name, value) === null);
  if (empty.length === 0) return thing;
  const copy = { ...thing };
  for (const [name] of empty) Reflect.deleteProperty(copy, name);
  return copy;
}
