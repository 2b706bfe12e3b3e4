import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../core/result';
import { SEVERITIES, type Severity } from '../review/engine/review';
import { listed, oneOf } from './choose';

const REPORTS = ['text', 'json', 'sarif', 'github'] as const;
type ReportFormat = (typeof REPORTS)[number];

export interface CheckCommand {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly failOn: Severity;
  /** In place of the one found above each file. */
  readonly config?: string;
  /** Make the safe mends and write the file again. */
  readonly fix: boolean;
  /** Go on, and check again what changes. */
  readonly watch: boolean;
}

export function readCheck(args: string[]): Result<CheckCommand, string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
      config: { type: 'string' },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const format = oneOf(REPORTS, values.format);
  const failOn = oneOf(SEVERITIES, values['fail-on']);
  if (!format) return err(`--format is ${listed(REPORTS)}, not ${values.format}`);
  if (!failOn) return err(`--fail-on is ${listed(SEVERITIES)}, not ${values['fail-on']}`);
  if (positionals.length === 0) return err('check needs a file');
  const { config, fix, watch } = values;
  return ok({
    command: 'check',
    files: positionals,
    format,
    failOn,
    ...(config === undefined ? {} : { config }),
    fix,
    watch,
  });
}

const RULE_LISTS = ['text', 'json'] as const;

export interface RulesCommand {
  readonly command: 'rules';
  readonly format: (typeof RULE_LISTS)[number];
}

export function readRules(args: string[]): Result<RulesCommand, string> {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
  const format = oneOf(RULE_LISTS, values.format);
  if (!format) return err(`--format is ${listed(RULE_LISTS)}, not ${values.format}`);
  return ok({ command: 'rules', format });
}

export interface ExplainCommand {
  readonly command: 'explain';
  readonly rule: string;
}

export function readExplain(args: string[]): Result<ExplainCommand, string> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0) {
    return err('explain needs one rule, such as training/missing; rules lists them');
  }
  return ok({ command: 'explain', rule });
}
