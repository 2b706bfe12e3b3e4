import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../core/result';
import { SEVERITIES, type Severity } from '../review/engine/review';
import type { ThemeName } from '../render/drawing';

const REPORTS = ['text', 'json', 'sarif', 'github'] as const;
type ReportFormat = (typeof REPORTS)[number];

const PICTURES = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURES)[number];

const THEMES = ['light', 'dark'] as const satisfies readonly ThemeName[];

export interface CheckCommand {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly failOn: Severity;
}

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
  | { readonly command: 'rules' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** What the user asked for, or one line that says what is wrong with it. */
export type ReadOptions = Result<Command, string>;

/** The command of the words after `stageboard`. */
export function readOptions(words: readonly string[]): ReadOptions {
  const [name, ...rest] = words;
  if (words.includes('--help') || words.includes('-h')) return ok({ command: 'help' });
  switch (name) {
    case undefined:
    case 'help':
      return ok({ command: 'help' });
    case '--version':
    case '-v':
      return ok({ command: 'version' });
    case 'check':
      return attempt(() => readCheck(rest));
    case 'export':
      return attempt(() => readExport(rest));
    case 'import':
      return attempt(() => readImport(rest));
    case 'rules':
      return attempt(() => readRules(rest));
    default:
      return err(`there is no command ${name}: check, export, import or rules`);
  }
}

/** `parseArgs` throws for what it does not know; its first sentence says what. */
function attempt(read: () => ReadOptions): ReadOptions {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(error.message.split('. ')[0] ?? error.message);
  }
}

const oneOf = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

const listed = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function readCheck(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
    },
  });
  const format = oneOf(REPORTS, values.format);
  const failOn = oneOf(SEVERITIES, values['fail-on']);
  if (!format) return err(`--format is ${listed(REPORTS)}`);
  if (!failOn) return err(`--fail-on is ${listed(SEVERITIES)}`);
  if (positionals.length === 0) return err('check needs a file');
  return ok({ command: 'check', files: positionals, format, failOn });
}

const isFolderName = (path: string): boolean => path.endsWith('/') || path.endsWith('\\');

function readExport(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      output: { type: 'string', short: 'o' },
      format: { type: 'string' },
      theme: { type: 'string', default: 'light' },
      scale: { type: 'string', default: '1' },
      background: { type: 'boolean', default: true },
      board: { type: 'boolean', default: true },
    },
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
  });
}

function readImport(args: string[]): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return err('import needs one file');
  const { output } = values;
  if (output === undefined || !output.endsWith('.stageboard')) {
    return err('import needs -o and a name that ends in .stageboard');
  }
  return ok({ command: 'import', file, output });
}

function readRules(args: string[]): ReadOptions {
  parseArgs({ args, options: {} });
  return ok({ command: 'rules' });
}
