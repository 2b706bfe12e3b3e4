import type { Doc, Map as SharedMap } from 'yjs';
import type { CollectionName, SingleName } from '../core/change';

/** One thing of a board: one key a field, and one key an entry of a field that merges by key. */
export type SharedFields = SharedMap<unknown>;

export const sharedCollection = (doc: Doc, name: CollectionName): SharedMap<SharedFields> =>
  doc.getMap<SharedFields>(name);

export const sharedSingle = (doc: Doc, name: SingleName): SharedFields => doc.getMap(name);

/** The key of one entry of a field that merges by key; no name of a field contains a slash. */
export const entryKey = (field: string, entry: string): string => `${field}/${entry}`;

export const isEntryOf = (field: string, key: string): boolean => key.startsWith(`${field}/`);

/** The field and the entry that a key stands for. */
export function splitKey(key: string): { readonly field: string; readonly entry?: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { field: key } : { field: key.slice(0, slash), entry: key.slice(slash + 1) };
}
