import { parseArgs } from 'node:util';
import { STRICTNESS, type Strictness } from '../core/board';
import { err, ok, type Result } from '../core/result';
import { SEVERITIES, type Severity } from '../review/engine/review';
import { listed, oneOf } from './choose';
import { STDIN } from './open-board';

const REPORTS = ['text', 'json', 'sarif', 'github'] as const;
type ReportFormat = (typeof REPORTS)[number];

export interface CheckCommand {
  readonly command: 'check';
  /** Files, folders, and `-` for the standard input. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly failOn: Severity;
  /** In place of what the board or its config says. */
  readonly strictness?: Strictness;
  /** In place of the one found above each file. */
  readonly config?: string;
  /** Make the safe mends and write the file again. */
  readonly fix: boolean;
  /** Only say what `fix` would do. */
  readonly dryRun: boolean;
  /** Go on, and check again what changes. */
  readonly watch: boolean;
  /** In place of what the terminal can do. */
  readonly color?: boolean;
}

export const CHECK_OPTIONS = {
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  strictness: { type: 'string' },
  config: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  color: { type: 'boolean' },
} as const;

export function readCheck(args: string[]): Result<CheckCommand, string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: CHECK_OPTIONS,
  });
  const { config, watch, color } = values;
  const format = oneOf(REPORTS, values.format);
  const failOn = oneOf(SEVERITIES, values['fail-on']);
  const strictness = values.strictness === undefined ? null : oneOf(STRICTNESS, values.strictness);
  if (!format) return err(`--format is ${listed(REPORTS)}, not ${values.format}`);
  if (!failOn) return err(`--fail-on is ${listed(SEVERITIES)}, not ${values['fail-on']}`);
  if (strictness === undefined) {
    return err(`--strictness is ${listed(STRICTNESS)}, not ${values.strictness}`);
  }
  if (positionals.length === 0) return err('check needs a file');
  if (watch && positionals.includes(STDIN)) return err('--watch cannot go on with -');
  return ok({
    command: 'check',
    files: [...new Set(positionals)],
    format,
    failOn,
    ...(strictness === null ? {} : { strictness }),
    ...(config === undefined ? {} : { config }),
    fix: values.fix || values['dry-run'],
    dryRun: values['dry-run'],
    watch,
    ...(color === undefined ? {} : { color }),
  });
}

const LISTS = ['text', 'json'] as const;
type ListFormat = (typeof LISTS)[number];

export interface RulesCommand {
  readonly command: 'rules';
  readonly format: ListFormat;
}

export const LIST_OPTIONS = { format: { type: 'string', default: 'text' } } as const;

export function readRules(args: string[]): Result<RulesCommand, string> {
  const { values } = parseArgs({ args, options: LIST_OPTIONS });
  const format = oneOf(LISTS, values.format);
  if (!format) return err(`--format is ${listed(LISTS)}, not ${values.format}`);
  return ok({ command: 'rules', format });
}

export interface ExplainCommand {
  readonly command: 'explain';
  readonly rule: string;
  readonly format: ListFormat;
}

export function readExplain(args: string[]): Result<ExplainCommand, string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: LIST_OPTIONS,
  });
  const format = oneOf(LISTS, values.format);
  if (!format) return err(`--format is ${listed(LISTS)}, not ${values.format}`);
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0) {
    return err('explain needs one rule, such as training/missing; rules lists them');
  }
  return ok({ command: 'explain', rule, format });
}
