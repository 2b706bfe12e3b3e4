import { stripVTControlCharacters } from 'node:util';
import type { Board } from '../core/board';
import type { NodeId } from '../core/ids';
import { SEVERITIES, type Finding, type Severity } from '../review/engine/review';
import { groupingById } from '../framework/groupings';
import { partsOf } from '../review/engine/parts';
import { shownFindings } from '../review/engine/shown-findings';
import { openFindings, type FileReview } from './report';

type Level = Severity | 'muted' | 'unused' | 'fixed';

const COLORS: { readonly [L in Level]: number } = {
  error: 31,
  warning: 33,
  hint: 36,
  muted: 90,
  unused: 90,
  fixed: 32,
};

type Paint = (text: string, color: number) => string;
const paintColor: Paint = (text, color) => `\u001B[${color}m${text}\u001B[39m`;
const plain: Paint = (text) => text;

/** One line of the report: where, how bad, which rule, and what it says. */
interface Row {
  readonly place: string;
  readonly level: Level;
  readonly rule: string;
  readonly text: string;
}

/**
 * The report for people: a line a finding, then a line a file. Where the board or the config
 * says how strict to be, findings that are not asked for are counted and not listed.
 */
export function reportText(files: readonly FileReview[], inColor: boolean): string {
  const paint = inColor ? paintColor : plain;
  return files.map((file) => `${fileLines(file, paint).join('\n')}\n`).join('\n');
}

function fileLines(file: FileReview, paint: Paint): string[] {
  const findings = openFindings(file);
  const shown = shownFindings(findings, file.board.settings.strictness ?? 'review');
  const rows = [...fixedRows(file), ...shown.map((one) => rowOf(one, file)), ...mutedRows(file)];
  const widest = (key: keyof Row): number =>
    Math.min(60, Math.max(0, ...rows.map((row) => row[key].length)));
  const widths = { place: widest('place'), level: widest('level'), rule: widest('rule') };
  return [
    ...rows.map(({ place, level, rule, text }) =>
      [
        file.file,
        place.padEnd(widths.place),
        paint(level.padEnd(widths.level), COLORS[level]),
        rule.padEnd(widths.rule),
        oneLine(text),
      ].join('  '),
    ),
    summaryOf(file, findings, shown.length),
  ];
}

const rowOf = (finding: Finding, { board }: FileReview): Row => ({
  place: placeOf(finding, board),
  level: finding.severity,
  rule: finding.rule,
  text: finding.message,
});

const fixedRows = ({ fixed }: FileReview): Row[] =>
  fixed.map((text) => ({ place: 'board', level: 'fixed', rule: '', text }));

/** What was set aside with its reason, and what no finding needs any more. */
function mutedRows({ board, review }: FileReview): Row[] {
  const used = review.findings.flatMap((finding): Row[] =>
    finding.muted === undefined
      ? []
      : [
          {
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
    const { rule, at = 'board', reason } = mute;
    const text = `No finding needs this mute any more (${reason}).`;
    return [{ place: at, level: 'unused', rule, text }];
  });
  return [...used, ...unused];
}

/** Where a finding is, with the words that the user gave to it. */
export function placeOf({ nodes, edges, anchor, stage }: Finding, board: Board): string {
  const [node] = nodes;
  const edge = edges[0] === undefined ? undefined : board.edges.get(edges[0]);
  if (node !== undefined && (edge === undefined || anchor !== edge.id)) return named(node, board);
  if (edge) return `${edge.id} ${labelOf(edge.from, board)} -> ${labelOf(edge.to, board)}`;
  return anchor ?? stage ?? 'board';
}

const named = (id: NodeId, board: Board): string => `${id} ${labelOf(id, board)}`;

function labelOf(id: NodeId, board: Board): string {
  const node = board.nodes.get(id);
  const words = node === undefined ? '' : 'label' in node ? node.label : node.type;
  return `"${oneLine(words).slice(0, 40)}"`;
}

/** A board may come from anywhere: no line breaks, no commands to the terminal. */
const oneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

function summaryOf(
  { file, review, board }: FileReview,
  findings: readonly Finding[],
  shown: number,
): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const muted = review.findings.length - findings.length;
  const hidden = findings.length - shown;
  const shares = partsOf(review, groupingById(board.settings.grouping).parts).map(
    ({ part, share }) => `${part.name} ${share}`,
  );
  const parts = [
    counts.length === 0 ? 'nothing found' : counts.join(', '),
    ...(hidden === 0 ? [] : [`${hidden} not shown (strictness ${board.settings.strictness})`]),
    ...(muted === 0 ? [] : [`${muted} muted`]),
    `score ${review.score.total} (${shares.join(', ')})`,
  ];
  return `${file}: ${parts.join(', ')}`;
}
