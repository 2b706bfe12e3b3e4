import type { Library } from '../library/library';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { PATIENT, reviewBoard } from '../review/review-board';
import type { CheckCommand } from './check-options';
import { Configs } from './config';
import { fixFile } from './fix-file';
import { openBoard } from './open-board';
import { isAtLeast, problemsOf, type FileReview } from './report';
import { reportGithub } from './report-github';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';
import { strictnessFor } from './strictness';
import { bugReport, EXIT, Unusable, type ExitCode, type Terminal } from './terminal';
import { withDefaults } from './with-defaults';

/** What a check of one moment gave. */
interface Checked {
  readonly code: ExitCode;
  /** The configs that it went by. */
  readonly configs: readonly string[];
}

/**
 * Reviews every file that can be opened, also when another cannot, and reports on all of them
 * together.
 */
export async function checkOnce(
  command: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<Checked> {
  const { format, failOn, color = terminal.inColor } = command;
  const refusals = new Set<string>();
  const refuse = (file: string, error: unknown): void => {
    // A fault of ours on one board is no reason to leave the others unchecked.
    const message = error instanceof Unusable ? error.message : `${file}: ${bugReport(error)}`;
    // One config may stand above many files.
    if (!refusals.has(message)) terminal.warn(message);
    refusals.add(message);
  };
  const configs = new Configs(terminal, command.config);
  const used = new Set<string>();
  const reviews: FileReview[] = [];
  for (const file of command.files) {
    try {
      const defaults = await configs.of(file);
      if (defaults.file !== undefined) used.add(defaults.file);
      const opened = await openBoard(file, library, terminal);
      const { board, text, fixed } = command.fix
        ? await fixFile(opened, { defaults, library, terminal, dryRun: command.dryRun })
        : { ...opened, fixed: [] };
      const meant = withDefaults(board, defaults);
      const review = reviewBoard(meant, library, PATIENT);
      const strictness = strictnessFor(command, meant);
      reviews.push({ file: opened.file, board: meant, text, review, strictness, fixed });
    } catch (error) {
      refuse(file, error);
    }
  }
  if (reviews.length > 0 || format !== 'text') {
    terminal.print(report({ reviews, refusals: [...refusals] }, format, color, terminal.version));
  }
  // The other formats name the fixes in their report.
  if (format === 'sarif' || format === 'github') {
    for (const { file, fixed } of reviews) {
      for (const { line, rule, label, written } of fixed) {
        terminal.warn(`${file}:${line} ${written ? 'fixed' : 'would fix'} ${rule} ${label}`);
      }
    }
  }
  const fails = reviews.some((one) => problemsOf(one).some((found) => isAtLeast(found, failOn)));
  const code = refusals.size > 0 ? EXIT.unusable : fails ? EXIT.findings : EXIT.ok;
  return { code, configs: [...used] };
}

interface Outcome {
  readonly reviews: readonly FileReview[];
  /** Why files could not be checked. */
  readonly refusals: readonly string[];
}

function report(
  { reviews, refusals }: Outcome,
  format: CheckCommand['format'],
  inColor: boolean,
  version: string,
): string {
  switch (format) {
    case 'text':
      return reportText(reviews, inColor);
    case 'json':
      return reportJson(reviews, refusals);
    case 'sarif':
      return reportSarif(reviews, refusals, ALL_RULES, version);
    case 'github':
      return reportGithub(reviews, refusals);
    default:
      return format satisfies never;
  }
}
