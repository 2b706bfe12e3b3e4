import * as z from 'zod/mini';
import type { JsonObject } from '../json';
import { isObject } from './is-object';
import type { Faults, Path, Step } from './faults';

type Shape = z.core.$ZodShape;
type Known<S extends Shape> = z.output<z.ZodMiniObject<S>>;

/** What an object holds of what this version knows, and what it does not know. */
interface Read<S extends Shape> {
  readonly known: Known<S>;
  readonly extra: { readonly extra?: JsonObject };
}

/** Reads one kind of object. Undefined when it has faults, which are told to `faults`. */
export type ObjectReader<S extends Shape> = (
  value: unknown,
  path: Path,
  faults: Faults,
) => Read<S> | undefined;

interface Options {
  /** Keys that are read elsewhere, neither known here nor unknown. */
  readonly elsewhere?: readonly string[];
  /** Objects in it with their keys; what else they hold is kept in `extra` at the same place. */
  readonly inner?: { readonly [key: string]: readonly string[] };
}

/** What an object holds beyond some keys; undefined when nothing. */
function beyond(value: unknown, keys: readonly string[]): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const rest = Object.entries(value).filter(([key]) => !keys.includes(key));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** An inner object's own unknown keys; of a list, by index. */
function beyondInside(value: unknown, keys: readonly string[]): JsonObject | undefined {
  if (!Array.isArray(value)) return beyond(value, keys);
  const rest = value.flatMap((part, index) => {
    const more = beyond(part, keys);
    return more ? [[String(index), more] as const] : [];
  });
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** Null means absent: a field that was emptied by hand, or by another program. */
function pickKnown(value: JsonObject, keys: ReadonlySet<string>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== null && keys.has(key)) picked[key] = part;
  }
  return picked;
}

const steps = (path: readonly PropertyKey[]): Step[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

export function objectReader<S extends Shape>(
  shape: S,
  { elsewhere = [], inner = {} }: Options = {},
): ObjectReader<S> {
  const schema = z.object(shape);
  const known = new Set(Object.keys(shape));
  const handled = [...known, ...elsewhere];
  const innerKeys = Object.entries(inner);

  function extraOf(value: JsonObject): Read<S>['extra'] {
    const rest = beyond(value, handled);
    const nested = innerKeys.flatMap(([key, keys]) => {
      const more = beyondInside(value[key], keys);
      return more ? [[key, more] as const] : [];
    });
    if (nested.length === 0) return rest ? { extra: rest } : {};
    return { extra: { ...rest, ...Object.fromEntries(nested) } };
  }

  return (value, path, faults) => {
    if (!isObject(value)) {
      faults.add(path, 'must be an object');
      return undefined;
    }
    const picked = pickKnown(value, known);
    let result = schema.safeParse(picked);
    if (!result.success) {
      for (const issue of result.error.issues) {
        faults.add([...path, ...steps(issue.path)], issue.message);
      }
      if (!faults.isLenient) return undefined;
      for (const { path } of result.error.issues) delete picked[String(path[0])];
      result = schema.safeParse(picked);
    }
    return result.success ? { known: result.data, extra: extraOf(value) } : undefined;
  };
}

/** Reads a list, item by item; absent is empty. Items with faults are left out. */
export function readList<T>(
  value: unknown,
  path: Path,
  faults: Faults,
  readItem: (item: unknown, path: Path) => T | undefined,
): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    faults.add(path, 'must be a list');
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const read = readItem(item, [...path, index]);
    return read === undefined ? [] : [read];
  });
}
