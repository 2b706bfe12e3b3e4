import { stripVTControlCharacters } from 'node:util';
import type { Board } from '../core/board';
import type { NodeId } from '../core/ids';
import { SEVERITIES, type Finding, type Severity } from '../review/engine/review';
import { openFindings, type FileReview } from './report';

const COLORS: { readonly [S in Severity]: number } = { error: 31, warning: 33, hint: 36 };

type Paint = (text: string, color: number) => string;
const paintColor: Paint = (text, color) => `\u001B[${color}m${text}\u001B[39m`;
const plain: Paint = (text) => text;

/** The report for people: a line a finding, then a line a file. */
export function reportText(files: readonly FileReview[], inColor: boolean): string {
  const paint = inColor ? paintColor : plain;
  return files.map((file) => `${fileLines(file, paint).join('\n')}\n`).join('\n');
}

function fileLines(file: FileReview, paint: Paint): string[] {
  const findings = openFindings(file);
  const places = findings.map((finding) => placeOf(finding, file.board));
  const rows = findings.map((finding, index) => [
    file.file,
    places[index] ?? '',
    finding.severity,
    finding.rule,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(60, Math.max(0, ...rows.map((row) => (row[column] ?? '').length))),
  );
  return [
    ...findings.map((finding, index) => {
      const [path, place, severity, rule] = (rows[index] ?? []).map((cell, column) =>
        cell.padEnd(widths[column] ?? 0),
      );
      const color = COLORS[finding.severity];
      return `${path}  ${place}  ${paint(severity ?? '', color)}  ${rule}  ${oneLine(finding.message)}`;
    }),
    summaryOf(file, findings),
  ];
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

function summaryOf({ file, review }: FileReview, findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const muted = review.findings.length - findings.length;
  const parts = [
    counts.length === 0 ? 'nothing found' : counts.join(', '),
    ...(muted === 0 ? [] : [`${muted} muted`]),
    `score ${review.score.total}`,
  ];
  return `${file}: ${parts.join(', ')}`;
}
