import { compareText } from '../board';
import type { Json, JsonObject } from '../json';
import { isObject } from './is-object';

type Fields = { readonly [key: string]: Json | undefined };

const entriesByKey = <T>(object: { readonly [key: string]: T }): [string, T][] =>
  Object.entries(object).toSorted(([a], [b]) => compareText(a, b));

/** Free keys, in an order that does not depend on who wrote them first. */
export const byKey = <T extends Json>(object: { readonly [key: string]: T }): JsonObject =>
  Object.fromEntries(entriesByKey(object));

/** What was kept for an inner object goes back into it, as long as that is there. */
function withExtra(value: Json, extra: Json): Json {
  if (!isObject(extra)) return value;
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => withExtra(item, extra[index] ?? null));
  }
  return isObject(value) ? writeObject(value, extra) : value;
}

/**
 * An object of the file: its fields in their order, without the absent ones, then what a reader
 * did not know. A field always wins over what was kept beside it.
 */
export function writeObject(fields: Fields, extra: JsonObject = {}): JsonObject {
  const written = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [[key, withExtra(value, Object.hasOwn(extra, key) ? (extra[key] ?? null) : null)]];
  });
  const kept = entriesByKey(extra).filter(([key]) => !Object.hasOwn(fields, key));
  return Object.fromEntries([...written, ...kept]);
}

/** Absent, where it says nothing. */
export const unlessEmpty = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;
