import type { Mute } from '../core/board';
import { ALL_RULES } from '../review/catalogue/all-rules';
import type { Finding, Review, Severity } from '../review/engine/review';
import { oneLine } from './one-line';
import { placeOf, placeOfFixed } from './place-of';
import { problemsOf, type FileReview } from './report';
import { fileSummary, runSummary } from './summary';

type Level = Severity | 'muted' | 'unused' | 'fixed' | 'would fix';

const COLORS: { readonly [L in Level]: number } = {
  error: 31,
  warning: 33,
  hint: 36,
  muted: 90,
  unused: 90,
  fixed: 32,
  'would fix': 32,
};

type Paint = (text: string, color: number) => string;
const paintColor: Paint = (text, color) => `\u001B[${color}m${text}\u001B[39m`;
const plain: Paint = (text) => text;

/** One line of the report: where, how bad, which rule, and what it says. */
interface Row {
  readonly file: string;
  readonly place: string;
  readonly level: Level;
  readonly rule: string;
  readonly text: string;
}

/**
 * The report for people: a line a finding, a line a file, and what to know about all of them.
 * Findings that are not asked for are counted and not listed.
 */
export function reportText(files: readonly FileReview[], inColor: boolean): string {
  const paint = inColor ? paintColor : plain;
  const blocks = files.map((file) => `${fileLines(file, paint).join('\n')}\n`);
  const about = runSummary(files);
  if (about.length === 0) return blocks.join('\n');
  // With one file all is about it.
  return `${blocks.join('\n')}${files.length > 1 ? '\n' : ''}${about.join('\n')}\n`;
}

function fileLines(file: FileReview, paint: Paint): string[] {
  const problems = problemsOf(file);
  const rows = [
    ...fixedRows(file),
    ...problems.map((finding) => rowOf(finding, file)),
    ...mutedRows(file),
  ];
  const widest = (key: 'file' | 'place' | 'level' | 'rule'): number =>
    Math.min(60, Math.max(0, ...rows.map((row) => row[key].length)));
  const widths = {
    file: widest('file'),
    place: widest('place'),
    level: widest('level'),
    rule: widest('rule'),
  };
  return [
    ...rows.map((row) =>
      [
        row.file.padEnd(widths.file),
        row.place.padEnd(widths.place),
        paint(row.level.padEnd(widths.level), COLORS[row.level]),
        row.rule.padEnd(widths.rule),
        oneLine(row.text),
      ].join('  '),
    ),
    fileSummary(file, problems),
  ];
}

const rowOf = (finding: Finding, { file, board }: FileReview): Row => ({
  file,
  place: placeOf(finding, board),
  level: finding.severity,
  rule: finding.rule,
  text: finding.message,
});

/** With the line, which an editor opens. */
const fixedRows = ({ file, board, fixed }: FileReview): Row[] =>
  fixed.map((one) => ({
    file: `${file}:${one.line}`,
    place: placeOfFixed(one, board),
    level: one.written ? 'fixed' : 'would fix',
    rule: one.rule,
    text: one.label,
  }));

/** What is wrong with a mute that sets nothing aside: also where the same rule speaks of another place. */
function whyUnused({ rule, at, reason }: Mute, { findings }: Review): string {
  const hasReason = reason.trim() !== '';
  if (!ALL_RULES.some(({ id }) => id === rule))
    return hasReason ? `There is no such rule (${reason}).` : 'There is no such rule.';
  if (!hasReason) return 'A mute without a reason sets nothing aside.';
  const found = findings.flatMap((finding) =>
    finding.rule === rule && finding.anchor !== at ? (finding.anchor ?? []) : [],
  );
  const places = [...new Set(found)];
  return places.length === 0 || at === undefined
    ? `No finding needs this mute any more (${reason}).`
    : `No finding needs this mute; this rule now speaks of ${places.slice(0, 3).join(', ')} (${reason}).`;
}

/** What was set aside with its reason, and what no finding needs any more. */
function mutedRows({ file, board, review }: FileReview): Row[] {
  const used = review.findings.flatMap((finding): Row[] =>
    finding.muted === undefined
      ? []
      : [
          {
            file,
            place: placeOf(finding, board),
            level: 'muted',
            rule: finding.rule,
            text: finding.muted,
          },
        ],
  );
  const unused = review.unusedMutes.flatMap((key): Row[] => {
    const mute = board.muted.get(key);
    if (mute === undefined) return [];
    const { rule, at = 'board' } = mute;
    return [{ file, place: at, level: 'unused', rule, text: whyUnused(mute, review) }];
  });
  return [...used, ...unused];
}
