import path from 'node:path';
import { parseConfig, type BoardDefaults } from '../core/format/config-file';
import { describeFileError } from '../core/format/faults';
import { GROUPINGS } from '../framework/groupings';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { PROFILES } from '../review/engine/review';
import { systemReason } from './open-board';
import { Unusable, type Terminal } from './terminal';

export const CONFIG_NAME = 'stageboard.config.json';

const NAMES = {
  rules: ALL_RULES.map(({ id }) => id),
  profiles: PROFILES,
  groupings: GROUPINGS.map(({ id }) => id),
};

export interface FoundConfig extends BoardDefaults {
  /** The file that it comes from; absent where there is none. */
  readonly file?: string;
}

const NONE: FoundConfig = { settings: {}, profile: {} };

/** Finds the defaults of files: the one that is named, or the nearest in a folder above. */
export class Configs {
  readonly #terminal: Terminal;
  readonly #named: string | undefined;
  readonly #read = new Map<string, Promise<FoundConfig | undefined>>();

  constructor(terminal: Terminal, named?: string) {
    this.#terminal = terminal;
    this.#named = named;
  }

  /** Throws `Unusable` where a file is there and is no config. */
  async of(file: string): Promise<FoundConfig> {
    if (this.#named !== undefined) return (await this.#at(this.#named, true)) ?? NONE;
    let folder = path.dirname(path.resolve(file));
    for (;;) {
      const found = await this.#at(path.join(folder, CONFIG_NAME), false);
      if (found) return found;
      const above = path.dirname(folder);
      if (above === folder) return NONE;
      folder = above;
    }
  }

  #at(file: string, needed: boolean): Promise<FoundConfig | undefined> {
    const known = this.#read.get(file) ?? this.#load(file, needed);
    this.#read.set(file, known);
    return known;
  }

  async #load(file: string, needed: boolean): Promise<FoundConfig | undefined> {
    const shown = path.isAbsolute(file) ? path.relative('', file) : file;
    let text: string;
    try {
      text = new TextDecoder().decode(await this.#terminal.read(file));
    } catch (error) {
      if (!needed && isAbsent(error)) return undefined;
      throw new Unusable(`${shown}: ${systemReason(error)}`);
    }
    const read = parseConfig(text, NAMES);
    if (!read.ok) throw new Unusable(`${shown}: ${describeFileError(read.error)}`);
    return { ...read.value, file };
  }
}

/** No such file, or the folder may not even be looked into. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(String(error.code));
