import type { Library } from '../library/library';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { PATIENT, reviewBoard } from '../review/review-board';
import type { CheckCommand } from './check-options';
import { Configs } from './config';
import { fixFile } from './fix-file';
import { openBoard } from './open-board';
import { isAtLeast, openFindings, type FileReview } from './report';
import { reportGithub } from './report-github';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';
import { EXIT, Unusable, type ExitCode, type Terminal } from './terminal';
import { withDefaults } from './with-defaults';

/** Reviews every file that can be opened, also when another cannot; with `watch`, again and again. */
export async function check(
  command: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const first = await checkOnce(command, library, terminal);
  if (!command.watch) return first.code;
  terminal.warn('Watching; Ctrl+C ends it.');
  const { files } = command;
  const configs = first.configs.filter((file) => !files.includes(file));
  let queue = Promise.resolve();
  // One after the other: a report must not run into the next.
  const again = (changed: string): void => {
    const which = files.includes(changed) ? [changed] : files;
    queue = queue.then(() => checkAgain({ ...command, files: which }, library, terminal));
  };
  await terminal.watch([...files, ...configs], again);
  await queue;
  return EXIT.ok;
}

/** What a check of one moment gave. */
interface Checked {
  readonly code: ExitCode;
  readonly configs: readonly string[];
}

async function checkAgain(
  command: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<void> {
  try {
    await checkOnce(command, library, terminal);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    // The file is being written, or the config is half an edit: the next change tells more.
    terminal.warn(error.message);
  }
}

async function checkOnce(
  { files, format, failOn, config, fix }: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<Checked> {
  const configs = new Configs(terminal, config);
  const used = new Set<string>();
  const reviews: FileReview[] = [];
  for (const file of files) {
    const defaults = await configs.of(file);
    if (defaults.file !== undefined) used.add(defaults.file);
    try {
      const opened = await openBoard(file, library, terminal);
      const { board, text, fixed } = fix
        ? await fixFile(opened, defaults, library, terminal)
        : { ...opened, fixed: [] };
      const meant = withDefaults(board, defaults);
      const review = reviewBoard(meant, library, PATIENT);
      reviews.push({ file, board: meant, text, review, fixed });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      terminal.warn(error.message);
    }
  }
  if (reviews.length > 0 || format !== 'text') {
    terminal.print(report(reviews, format, terminal));
  }
  const fails = reviews.some((file) =>
    openFindings(file).some((finding) => isAtLeast(finding, failOn)),
  );
  const refused = reviews.length < files.length;
  const code = refused ? EXIT.unusable : fails ? EXIT.findings : EXIT.ok;
  return { code, configs: [...used] };
}

function report(
  files: readonly FileReview[],
  format: CheckCommand['format'],
  { inColor, version }: Terminal,
): string {
  switch (format) {
    case 'text':
      return reportText(files, inColor);
    case 'json':
      return reportJson(files);
    case 'sarif':
      return reportSarif(files, ALL_RULES, version);
    case 'github':
      return reportGithub(files);
    default:
      return format satisfies never;
  }
}
