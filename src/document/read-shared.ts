import type { CollectionName, Collections, SingleName, Singles } from '../core/change';
import type { Table } from '../core/fields';
import { fieldsIn, fieldsOfSingle, isPart, isSingle } from '../core/fields';
import { splitKey } from './shared-maps';
import type { SharedFields } from './shared-maps';

/**
 * A thing as readers see it, or undefined where a needed field is missing or wrong.
 *
 * Fields that this version does not know stay in the document and are passed over, so that
 * a window of a newer version may share it.
 */
export function readPart<C extends CollectionName>(
  name: C,
  id: string,
  shared: SharedFields,
): Collections[C] | undefined {
  const type = shared.get('type');
  const key = name === 'muted' || name === 'assets' ? {} : { id };
  const start = typeof type === 'string' ? { ...key, type } : key;
  const part: unknown = { ...start, ...readFields(fieldsIn(name, start), shared) };
  return isPart(name, part) ? part : undefined;
}

/** The same, where only these keys have changed since `before` was read. */
export function rereadPart<C extends CollectionName>(
  name: C,
  id: string,
  shared: SharedFields,
  before: Collections[C],
  keys: ReadonlySet<string>,
): Collections[C] | undefined {
  const fields = fieldsIn(name, before);
  const part = { ...before };
  for (const key of keys) {
    const field = fields.get(key);
    const value = shared.get(key);
    if (!field || field.keyed) return readPart(name, id, shared);
    if (value !== undefined && field.accepts(value)) Reflect.set(part, key, value);
    else if (field.required) return undefined;
    else Reflect.deleteProperty(part, key);
  }
  return part;
}

export function readSingle<S extends SingleName>(
  name: S,
  shared: SharedFields,
): Singles[S] | undefined {
  const fields = readFields(fieldsOfSingle(name), shared);
  const part: unknown = name === 'board' ? { title: '', ...fields } : fields;
  return isSingle(name, part) ? part : undefined;
}

function readFields(fields: Table, shared: SharedFields): object {
  const values = new Map<string, unknown>();
  const records = new Map<string, Map<string, unknown>>();
  shared.forEach((value, key) => {
    const { field: name, entry } = splitKey(key);
    const field = fields.get(name);
    if (!field || field.keyed !== (entry !== undefined)) return;
    if (entry === undefined) {
      if (field.accepts(value)) values.set(name, value);
      return;
    }
    if (!field.accepts(Object.fromEntries([[entry, value]]))) return;
    const record = records.get(name) ?? new Map<string, unknown>();
    records.set(name, record.set(entry, value));
  });
  for (const [name, record] of records) values.set(name, Object.fromEntries(record));
  return Object.fromEntries(values);
}
