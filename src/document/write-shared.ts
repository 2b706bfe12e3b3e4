import { Map as SharedMap } from 'yjs';
import type { Doc } from 'yjs';
import type { Change, CollectionName, Collections } from '../core/change';
import { isRecord } from '../core/field-checks';
import type { Table } from '../core/fields';
import { fieldsIn, fieldsOfSingle } from '../core/fields';
import { assertNever } from '../core/result';
import { sameData } from '../core/same-data';
import { entryKey, isEntryOf, sharedCollection, sharedSingle } from './shared-maps';
import type { SharedFields } from './shared-maps';

/**
 * Writes changes that `applyChanges` has accepted. Writes only what differs, so that
 * another window's edit of the same thing is not overwritten without need.
 */
export function writeChanges(doc: Doc, changes: readonly Change[]): void {
  for (const change of changes) writeChange(doc, change);
}

function writeChange(doc: Doc, change: Change): void {
  switch (change.type) {
    case 'add':
      addPart(doc, change.in, change.id, change.value);
      break;
    case 'set': {
      const shared = sharedCollection(doc, change.in).get(change.id);
      if (shared) writeFields(fieldsOf(change.in, shared), shared, change.fields);
      break;
    }
    case 'remove':
      sharedCollection(doc, change.in).delete(change.id);
      break;
    case 'property': {
      const shared = sharedCollection(doc, 'nodes').get(change.id);
      if (shared) write(shared, entryKey('properties', change.key), change.value);
      break;
    }
    case 'write':
      writeFields(fieldsOfSingle(change.in), sharedSingle(doc, change.in), change.fields);
      break;
    default:
      assertNever(change);
  }
}

const fieldsOf = (name: CollectionName, shared: SharedFields): Table =>
  fieldsIn(name, { type: shared.get('type') });

function addPart<C extends CollectionName>(
  doc: Doc,
  name: C,
  id: string,
  part: Collections[C],
): void {
  const fields = fieldsIn(name, part);
  const shared = new SharedMap<unknown>();
  for (const [key, value] of Object.entries(part)) {
    if (key === 'id') continue;
    if (fields.get(key)?.keyed === true && isRecord(value)) {
      for (const [entry, one] of Object.entries(value)) {
        shared.set(entryKey(key, entry), stored(one));
      }
    } else shared.set(key, stored(value));
  }
  sharedCollection(doc, name).set(id, shared);
}

function writeFields(fields: Table, shared: SharedFields, changed: object): void {
  for (const [name, value] of Object.entries(changed)) {
    if (fields.get(name)?.keyed === true) writeEntries(shared, name, isRecord(value) ? value : {});
    else write(shared, name, value);
  }
}

/** Makes the entries of a field these and no others. */
function writeEntries(shared: SharedFields, name: string, record: Record<string, unknown>): void {
  const entries = new Map(
    Object.entries(record).map(([entry, value]) => [entryKey(name, entry), value]),
  );
  for (const key of shared.keys()) {
    if (isEntryOf(name, key) && !entries.has(key)) shared.delete(key);
  }
  for (const [key, value] of entries) write(shared, key, value);
}

function write(shared: SharedFields, key: string, value: unknown): void {
  if (value === null) {
    if (shared.has(key)) shared.delete(key);
  } else if (!shared.has(key) || !sameData(shared.get(key), value)) shared.set(key, stored(value));
}

/** Yjs refuses objects that have no prototype. */
const stored = (value: unknown): unknown =>
  isRecord(value) && Object.getPrototypeOf(value) === null ? { ...value } : value;
