import { groupingById } from '../framework/groupings';
import { partsOf } from '../review/engine/parts';
import { SEVERITIES, type Finding } from '../review/engine/review';
import { isSafe } from '../review/fix-all-safe';
import { openFindings, problemsOf, type FileReview } from './report';

/** What a report says about one file: `a.stageboard: 1 error, 2 muted, score 81 (…)`. */
export function fileSummary(reviewed: FileReview, problems: readonly Finding[]): string {
  const { file, review, board, strictness } = reviewed;
  const open = openFindings(reviewed).length;
  const muted = review.findings.length - open;
  const hidden = open - problems.length;
  const shares = partsOf(review, groupingById(board.settings.grouping).parts).map(
    ({ part, share }) => `${part.name} ${share}`,
  );
  const parts = [
    problems.length === 0 ? 'nothing found' : countsOf(problems).join(', '),
    ...(hidden === 0 ? [] : [`${hidden} not shown (strictness ${strictness})`]),
    ...(muted === 0 ? [] : [`${muted} muted`]),
    `score ${review.score.total} (${shares.join(', ')})`,
  ];
  return `${file}: ${parts.join(', ')}`;
}

/**
 * What a report says in the end: how much is wrong in all files together, what --fix did, and what
 * it could do. Nothing where there is nothing to do.
 */
export function runSummary(files: readonly FileReview[]): string[] {
  const byFile = files.map(problemsOf);
  const problems = byFile.flat();
  const fixed = files.flatMap((file) => file.fixed);
  const touched = files.filter((file) => file.fixed.length > 0).length;
  const isDryRun = fixed.some(({ written }) => !written);
  const clean = byFile.filter((found) => found.length === 0).length;
  const safe = problems.filter(isSafe).length;
  const lines: string[] = [];
  if (files.length > 1 && problems.length > 0) {
    lines.push(
      `${counted(problems.length, 'problem')} (${countsOf(problems).join(', ')}) in ${files.length} files, ${clean} clean`,
    );
  }
  if (fixed.length > 0) {
    const what = `${fixed.length} ${isDryRun ? 'would be mended' : 'mended'}`;
    lines.push(`${what} in ${counted(touched, 'file')}${isDryRun ? '; nothing is written' : ''}`);
  } else if (safe > 0) {
    lines.push(`${safe} of ${problems.length} can be mended with --fix`);
  }
  return lines;
}

const countsOf = (findings: readonly Finding[]): string[] =>
  SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
