import * as z from 'zod/mini';
import type { Brief, Settings } from '../board';
import { nearest } from '../nearest';
import { err, ok, type Result } from '../result';
import { faultAt, Faults, type BoardFileError } from './faults';
import { isObject } from './is-object';
import { readJson } from './read-json';
import { objectReader } from './read-object';
import { SETTINGS_SHAPE } from './shapes';

/** What counts where a board says nothing itself. */
export interface BoardDefaults {
  readonly settings: Settings;
  readonly profile: NonNullable<Brief['profile']>;
}

/** What the rest of the program knows, so that a misspelt name is told and not ignored. */
export interface ConfigNames {
  readonly rules: readonly string[];
  readonly profiles: readonly string[];
  readonly groupings: readonly string[];
}

const FLAGS = z.record(z.string(), z.boolean({ error: () => 'must be true or false' }), {
  error: () => 'must be an object of true and false',
});
const readConfig = objectReader({ ...SETTINGS_SHAPE, profile: z.exactOptional(FLAGS) });
/** An editor's own; the rest must be known, for a default that is misspelt does nothing. */
const IGNORED = new Set(['$schema']);

/** Reads the text of `stageboard.config.json`: all of it or nothing. */
export function parseConfig(
  text: string,
  names: ConfigNames,
): Result<BoardDefaults, BoardFileError> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value)) return err(faultAt([], 'must be a JSON object'));
  const faults = new Faults(false);
  const read = readConfig(json.value, [], faults);
  if (!read) return err(faults.error);
  for (const key of Object.keys(read.extra.extra ?? {})) {
    if (!IGNORED.has(key)) {
      faults.add([key], 'is no setting: there are rules, profile, grouping and strictness');
    }
  }
  const { profile = {}, ...settings } = read.known;
  nameFaults('rules', Object.keys(settings.rules ?? {}), names.rules, 'rule', faults);
  nameFaults('profile', Object.keys(profile), names.profiles, 'profile', faults);
  if (settings.grouping !== undefined && !names.groupings.includes(settings.grouping)) {
    faults.add(['grouping'], `must be one of ${names.groupings.join(', ')}`);
  }
  return faults.count > 0 ? err(faults.error) : ok({ settings, profile });
}

function nameFaults(
  key: string,
  given: readonly string[],
  known: readonly string[],
  what: string,
  faults: Faults,
): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const [near] = nearest(name, known);
    faults.add([key, name], `is no ${what}${near === undefined ? '' : `; the nearest is ${near}`}`);
  }
}
