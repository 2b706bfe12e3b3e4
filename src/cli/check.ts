import type { Library } from '../library/library';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { reviewBoard } from '../review/review-board';
import { openBoard } from './open-board';
import type { CheckCommand } from './options';
import { isAtLeast, openFindings, type FileReview } from './report';
import { reportGithub } from './report-github';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';
import { EXIT, Unusable, type ExitCode, type Terminal } from './terminal';

/** Reviews every file that can be opened, also when another cannot. */
export async function check(
  { files, format, failOn }: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const reviews: FileReview[] = [];
  for (const file of files) {
    try {
      const { board, text } = await openBoard(file, library, terminal);
      reviews.push({ file, board, text, review: reviewBoard(board, library) });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      terminal.warn(error.message);
    }
  }
  if (reviews.length > 0 || format !== 'text') {
    terminal.print(report(reviews, format, terminal));
  }
  if (reviews.length < files.length) return EXIT.unusable;
  const fails = reviews.some((file) =>
    openFindings(file).some((finding) => isAtLeast(finding, failOn)),
  );
  return fails ? EXIT.findings : EXIT.ok;
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
