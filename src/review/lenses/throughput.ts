import type { BoardGraph } from '../engine/board-graph';
import { scheduleOf } from './latency-schedule';
import { about, amount, counted } from './amount';
import { inBrief } from './figure';
import type { Calculation, LoadRow, ThroughputReading } from './throughput-reading';
import { Tints, type Ink } from './legend';
import type { LensFinding, MissingInput } from './lens';
import { rowsOf } from './load-rows';
import { sizeFindings } from './sizing/size-findings';
import { sizesOf } from './sizing/sizes';
import { worthless } from './sizing/value';
import { trafficOf } from './traffic';

export type { Calculation, LoadRow, ThroughputReading };

const SHORT: Ink = { color: 'red', label: 'Too few replicas', line: 'heavy' };
const TIGHT: Ink = { color: 'orange', label: 'Too few by estimate', line: 'dashed' };
const ENOUGH: Ink = { color: 'green', label: 'Enough replicas' };
const LIKELY: Ink = { color: 'teal', label: 'Enough by estimate', line: 'dashed' };
const LOADED: Ink = { color: 'blue', label: 'Load, capacity unknown', line: 'dotted' };
const WAY: Ink = { color: 'blue', label: 'Way of a request', edge: true };

/** What each part has to take at peak, and what that costs. */
export function throughputLens(graph: BoardGraph): ThroughputReading {
  const { mean, peak } = trafficOf(graph);
  const rows = peak ? rowsOf(graph, peak) : [];
  const { sizes, cost } = sizesOf(graph, { ...(mean && { mean }), ...(peak && { peak }) }, rows);
  const tints = new Tints([SHORT, TIGHT, ENOUGH, LIKELY, LOADED, WAY]);
  for (const row of rows) tints.add(row.node, inkOf(row), rateOf(row));
  if (rows.length > 0) {
    const { all, onward } = scheduleOf(graph, () => 0);
    for (const { node } of all) for (const { id } of onward(node)) tints.add(id, WAY);
  }
  return {
    lens: 'throughput',
    headline: headlineOf(peak, rows),
    sentences: [...rows.map(wordsOf), ...(cost ? [sizeWords(cost)] : []), ...sizes.map(sizeWords)],
    tints: tints.tints,
    legend: tints.legend,
    findings: [...rows.flatMap(findingOf), ...sizeFindings(graph, sizes), ...worthless(sizes)],
    missing: missingOf(graph, peak, rows),
    ...(mean && { mean }),
    ...(peak && { peak }),
    rows,
    sizes,
    ...(cost && { cost }),
  };
}

function inkOf({ verdict, certain }: LoadRow): Ink {
  if (verdict === 'unknown') return LOADED;
  if (verdict === 'short') return certain ? SHORT : TIGHT;
  return certain ? ENOUGH : LIKELY;
}

const rateOf = ({ load }: LoadRow): string => about(amount(load.value, load.unit), load.isEstimate);

function headlineOf(peak: Calculation | undefined, rows: readonly LoadRow[]): string {
  if (!peak) return 'Nothing says how many requests there are.';
  const at = `At peak ${about(amount(peak.value, '/s'), peak.isEstimate)} come in`;
  const short = rows.filter(({ verdict, certain }) => verdict === 'short' && certain);
  const tight = rows.filter(({ verdict, certain }) => verdict === 'short' && !certain);
  const [first] = [...short, ...tight];
  if (rows.length === 0) return `${at}, and no request reaches an answer.`;
  if (!first) return `${at}; no part is known to be too small.`;
  const others = short.length + tight.length - 1;
  const more = others > 0 ? `, and ${others} more` : '';
  return `${at}; “${first.label}” has too few replicas${short.length > 0 ? '' : ' by estimate'}${more}.`;
}

function wordsOf(row: LoadRow): string {
  const { label, needed, replicas } = row;
  const takes = `“${label}” takes ${rateOf(row)}`;
  if (!needed) return `${takes}.`;
  const needs = `${takes} and needs ${about(replicaWords(needed.value), needed.isEstimate)}`;
  if (!replicas) return `${needs}.`;
  return `${needs}; it has ${amount(replicas.value, 'count')}.`;
}

const replicaWords = (value: number): string => counted(value, 'replica', 'replicas');

const sizeWords = ({ label, value, unit, isEstimate }: Calculation): string =>
  `${label}: ${about(amount(value, unit), isEstimate)}.`;

function findingOf({
  node,
  label,
  verdict,
  certain,
  load,
  needed,
  replicas,
}: LoadRow): LensFinding[] {
  if (verdict !== 'short' || !needed || !replicas) return [];
  const takes = `“${label}” gets ${amount(load.value, load.unit)} at peak and needs ${replicaWords(needed.value)}`;
  return [
    {
      message: certain
        ? `${takes}; it has ${amount(replicas.value, 'count')}.`
        : `${takes} by estimate; it has ${amount(replicas.value, 'count')}.`,
      severity: certain ? 'warning' : 'hint',
      ...(certain && { rule: 'constraints/under-capacity' }),
      nodes: [node],
      edges: [],
    },
  ];
}

function missingOf(
  { board }: BoardGraph,
  peak: Calculation | undefined,
  rows: readonly LoadRow[],
): MissingInput[] {
  const missing: MissingInput[] = [];
  if (board.constraints.peakQps === undefined) {
    missing.push({ text: 'State the requests a second at peak.', place: inBrief('peakQps') });
  }
  if (!peak) {
    missing.push({ text: 'Or state the users a day.', place: inBrief('dau') });
    missing.push({
      text: 'And the requests of one a day.',
      place: inBrief('requestsPerUserPerDay'),
    });
  }
  for (const { node, label, replicas, needed } of rows) {
    if (needed && replicas === undefined) {
      missing.push({
        text: `State how many replicas “${label}” has.`,
        place: { in: 'node', node, key: 'replicas' },
      });
    }
  }
  return missing;
}
