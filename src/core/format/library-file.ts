import type { OwnComponent } from '../board';
import type { ComponentId } from '../ids';
import { err, ok, type Result } from '../result';
import { checkJson } from './check-json';
import { withUniqueKeys } from './check-references';
import { faultAt, Faults, type BoardFileError } from './faults';
import { isObject } from './is-object';
import { readJson } from './read-json';
import { readList } from './read-object';
import { at, readOwnComponent } from './read-parts';
import { ownComponentToJson } from './serialise';

const FORMAT = 'stageboard-library';
const VERSION = 1;

/** Far more than anybody makes by hand; a file of more is no library. */
const MAX_COMPONENTS = 1000;
const MAX_CHARACTERS = 5_000_000;

type Read = Result<readonly OwnComponent[], BoardFileError>;

/**
 * Reads the text of a library file: all of it or nothing. `isBundled` says which ids Stageboard's
 * own library has: a file cannot change what those mean.
 */
export function parseLibrary(text: string, isBundled: (id: ComponentId) => boolean): Read {
  if (text.length > MAX_CHARACTERS) return err(faultAt([], 'is larger than 5 MB'));
  const json = readJson(text);
  return json.ok ? read(json.value, isBundled) : json;
}

function read(file: unknown, isBundled: (id: ComponentId) => boolean): Read {
  if (!isObject(file)) return err(faultAt([], 'is not a library: it must be a JSON object'));
  const { format, version, components } = file;
  if (format !== FORMAT)
    return err(faultAt(['format'], `must be "${FORMAT}": this is not a library of components`));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err(faultAt(['version'], 'must be a whole number from 1'));
  if (version > VERSION)
    return err(faultAt(['version'], `is ${version}; this Stageboard reads up to ${VERSION}`));
  if (components === undefined) return err(faultAt(['components'], 'is missing'));
  if (Array.isArray(components) && components.length > MAX_COMPONENTS)
    return err(
      faultAt(['components'], `has ${components.length} entries; up to ${MAX_COMPONENTS} are read`),
    );
  const faults = new Faults(false);
  const found = readList(components, ['components'], faults, at(readOwnComponent, faults));
  const unique = withUniqueKeys(found, ({ id }) => id, 'id', faults);
  for (const { item, path } of unique)
    if (isBundled(item.id))
      faults.add([...path, 'id'], `is that of a component which Stageboard has: "${item.id}"`);
  return faults.count > 0 ? err(faults.error) : ok(unique.map(({ item }) => item));
}

/** The text of a library file, by id, so that the same library always gives the same text. */
export function serialiseLibrary(components: Iterable<OwnComponent>): string {
  const listed = [...components].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const file = { format: FORMAT, version: VERSION, components: listed.map(ownComponentToJson) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Components as a store holds them, which another version may have written: what cannot be read is left out. */
export const readableComponents = (stored: readonly unknown[]): OwnComponent[] =>
  stored.flatMap((value) => {
    const faults = new Faults(false);
    const read = checkJson(value) ? undefined : readOwnComponent(value, [], faults);
    return read && faults.count === 0 ? [read] : [];
  });
