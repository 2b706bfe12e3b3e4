import type { Board, PropertyValue } from './board';
import type { Change, CollectionName, Collections, SingleName } from './change';
import { changing, writing } from './change-makers';
import type { Fields } from './change-makers';
import { COLLECTIONS, collectionOf, SINGLES, singleOf } from './collections';
import { sameData } from './same-data';

/**
 * Changes that make the first board hold what the second does.
 *
 * Fast where the two share parts, since those are told by identity. The id of a board and
 * its derived drawings are not written by changes, so they are not compared.
 */
export function diffBoards(before: Board, after: Board): Change[] {
  if (before === after) return [];
  return [
    ...COLLECTIONS.flatMap((name) => diffCollection(name, before, after)),
    ...SINGLES.flatMap((name) => diffSingle(name, before, after)),
  ];
}

function diffCollection(name: CollectionName, before: Board, after: Board): Change[] {
  const old = collectionOf(before, name);
  const now = collectionOf(after, name);
  if (old === now) return [];
  const changes: Change[] = [];
  for (const [id, thing] of old) {
    const next = now.get(id);
    if (next !== thing) changes.push(...diffThing(name, id, thing, next));
  }
  for (const [id, thing] of now) {
    if (!old.has(id)) changes.push(...diffThing(name, id, undefined, thing));
  }
  return changes;
}

/** The diff of one thing in a collection; undefined stands for its absence. */
export function diffThing<C extends CollectionName>(
  name: C,
  id: string,
  before: Collections[C] | undefined,
  after: Collections[C] | undefined,
): Change[] {
  if (before === after) return [];
  const { add, set, remove } = changing[name];
  if (!after) return [remove(id)];
  if (!before) return [add(id, after)];
  if (typeOf(before) !== typeOf(after)) return [remove(id), add(id, after)];
  const [fields, properties] =
    name === 'nodes'
      ? [fieldsBetween(before, after, 'properties'), diffProperties(id, before, after)]
      : [fieldsBetween(before, after), []];
  return [...(isEmpty(fields) ? [] : [set(id, fields)]), ...properties];
}

export function diffSingle(name: SingleName, before: Board, after: Board): Change[] {
  const fields = fieldsBetween(singleOf(before, name), singleOf(after, name));
  return isEmpty(fields) ? [] : [writing[name](fields)];
}

type Thing = Collections[CollectionName];
const typeOf = (thing: Thing): string | undefined => ('type' in thing ? thing.type : undefined);

const isEmpty = (fields: Fields): boolean => Object.keys(fields).length === 0;

function fieldsBetween(before: object, after: object, except?: string): Fields {
  const fields: Fields = {};
  for (const name of Object.keys(after)) {
    const value: unknown = Reflect.get(after, name);
    if (name !== except && !sameData(Reflect.get(before, name), value))
      Reflect.set(fields, name, value);
  }
  for (const name of Object.keys(before)) {
    if (name !== except && !Object.hasOwn(after, name)) Reflect.set(fields, name, null);
  }
  return fields;
}

function diffProperties(id: string, before: Thing, after: Thing): Change[] {
  if (!('properties' in before || 'properties' in after)) return [];
  const old = propertiesOf(before);
  const now = propertiesOf(after);
  const changes: Change[] = [];
  for (const [key, value] of now) {
    if (!sameData(old.get(key), value)) changes.push({ type: 'property', id, key, value });
  }
  for (const key of old.keys()) {
    if (!now.has(key)) changes.push({ type: 'property', id, key, value: null });
  }
  return changes;
}

const propertiesOf = (thing: Thing): ReadonlyMap<string, PropertyValue> =>
  new Map(
    'type' in thing && thing.type === 'component' ? Object.entries(thing.properties ?? {}) : [],
  );
