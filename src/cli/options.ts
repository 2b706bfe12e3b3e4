import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../core/result';
import type { ThemeName } from '../render/drawing';
import { LENS_IDS, type LensId } from '../review/lenses/lens';
import {
  CHECK_OPTIONS,
  LIST_OPTIONS,
  readCheck,
  readExplain,
  readRules,
  type CheckCommand,
  type ExplainCommand,
  type RulesCommand,
} from './check-options';
import { didYouMean, listed, oneOf } from './choose';

const PICTURES = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURES)[number];

const THEMES = ['light', 'dark'] as const satisfies readonly ThemeName[];

export interface ExportCommand {
  readonly command: 'export';
  readonly files: readonly string[];
  /** A file, or a folder when there are several pictures. */
  readonly output: string;
  readonly isFolder: boolean;
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  readonly scale: number;
  readonly background: boolean;
  /** Whether the picture carries the board. */
  readonly board: boolean;
  /** Shown with its marks and legend. */
  readonly lens?: LensId;
}

export interface ImportCommand {
  readonly command: 'import';
  readonly file: string;
  readonly output: string;
}

export type Command =
  | CheckCommand
  | ExportCommand
  | ImportCommand
  | RulesCommand
  | ExplainCommand
  | HelpCommand
  | { readonly command: 'version' };

/** What the user asked for, or one line that says what is wrong with it. */
export type ReadOptions = Result<Command, string>;

const COMMANDS = ['check', 'export', 'import', 'rules', 'explain'] as const;

export interface HelpCommand {
  readonly command: 'help';
  /** The command that is asked about; absent for all. */
  readonly about?: (typeof COMMANDS)[number];
}

function help(name: string | undefined): ReadOptions {
  const about = name === undefined ? undefined : oneOf(COMMANDS, name);
  return ok({ command: 'help', ...(about === undefined ? {} : { about }) });
}

/** The command of the words after `stageboard`. */
export function readOptions(words: readonly string[]): ReadOptions {
  const [name, ...rest] = words;
  if (words.includes('--help') || words.includes('-h')) return help(name);
  switch (name) {
    case undefined:
      return help(undefined);
    case 'help':
      return help(rest[0]);
    case '--version':
    case '-v':
      return ok({ command: 'version' });
    case 'check':
      return attempt(() => readCheck(rest), CHECK_OPTIONS);
    case 'export':
      return attempt(() => readExport(rest), EXPORT_OPTIONS);
    case 'import':
      return attempt(() => readImport(rest), IMPORT_OPTIONS);
    case 'rules':
      return attempt(() => readRules(rest), LIST_OPTIONS);
    case 'explain':
      return attempt(() => readExplain(rest), LIST_OPTIONS);
    default:
      return err(
        `there is no command ${name}${didYouMean(name, COMMANDS) || `: ${listed(COMMANDS)}`}`,
      );
  }
}

/** `parseArgs` throws for what it does not know; its first sentence says what. */
function attempt(read: () => ReadOptions, known: object): ReadOptions {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [reason = error.message] = error.message.split('. ');
    const misspelt = /^Unknown option '--(no-)?([^']+)'/.exec(reason);
    if (misspelt === null) return err(reason);
    const [, no = '', word = ''] = misspelt;
    const names = Object.keys(known).map((name) => `--${no}${name}`);
    return err(`${reason}${didYouMean(`--${no}${word}`, names)}`);
  }
}

const isFolderName = (path: string): boolean => path.endsWith('/') || path.endsWith('\\');

const EXPORT_OPTIONS = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  scale: { type: 'string', default: '1' },
  background: { type: 'boolean', default: true },
  board: { type: 'boolean', default: true },
  lens: { type: 'string' },
} as const;

function readExport(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: EXPORT_OPTIONS,
  });
  const { output } = values;
  if (positionals.length === 0) return err('export needs a file');
  if (output === undefined) return err('export needs -o and where to write');
  const isFolder = isFolderName(output);
  if (positionals.length > 1 && !isFolder) {
    return err('several files go into a folder: -o FOLDER/ --format svg');
  }
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const given = values.format ?? (isFolder ? undefined : ending);
  if (given === undefined) return err(`a folder needs --format ${listed(PICTURES)}`);
  const format = oneOf(PICTURES, given);
  if (!format) return err(`a board is exported as ${listed(PICTURES)}, not as ${given}`);
  const theme = oneOf(THEMES, values.theme);
  if (!theme) return err(`--theme is ${listed(THEMES)}`);
  const scale = Number(values.scale);
  if (!(scale >= 0.1 && scale <= 10)) return err('--scale is a number from 0.1 to 10');
  const lens = values.lens === undefined ? undefined : oneOf(LENS_IDS, values.lens);
  if (values.lens !== undefined && !lens) return err(`--lens is ${listed(LENS_IDS)}`);
  const { background, board } = values;
  return ok({
    command: 'export',
    files: positionals,
    output,
    isFolder,
    format,
    theme,
    scale,
    background,
    board,
    ...(lens === undefined ? {} : { lens }),
  });
}

const IMPORT_OPTIONS = { output: { type: 'string', short: 'o' } } as const;

function readImport(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: IMPORT_OPTIONS,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return err('import needs one file');
  const { output } = values;
  if (output === undefined || !output.endsWith('.stageboard')) {
    return err('import needs -o and a name that ends in .stageboard');
  }
  return ok({ command: 'import', file, output });
}
