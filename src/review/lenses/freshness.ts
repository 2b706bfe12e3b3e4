import type { EdgeId, NodeId } from '../../core/ids';
import { seconds } from '../analysis/duration';
import { delaySec, freshnessOf, keepsCopies } from '../analysis/freshness';
import type { BoardGraph } from '../engine/board-graph';
import { effective, numberOf, textOf, type GraphNode } from '../engine/graph-node';
import { about, duration } from './amount';
import { atNode, estimate, inBrief, statedFigure } from './figure';
import { Tints, type Ink } from './legend';
import type { Figure, LensFinding, LensReading, MissingInput } from './lens';
import { oldestWays } from './oldest-ways';

/** How old data is where it is used, against what the brief asks. */
export interface FreshnessReading extends LensReading {
  readonly lens: 'freshness';
  /** Seconds, of the brief. */
  readonly asked?: Figure;
  /** Predictors and indexes, oldest data first. */
  readonly uses: readonly FreshnessUse[];
}

export interface FreshnessUse {
  readonly node: NodeId;
  readonly label: string;
  /** Greatest age along its freshest way: what constraints/stale judges. */
  readonly ageSec: number;
  readonly stale: boolean;
  /** From the source to the use, those that add nothing too. */
  readonly path: readonly FreshnessPart[];
  /** From part to part of it. */
  readonly edges: readonly EdgeId[];
  /** What contributes most; absent where nothing is stated. */
  readonly largest?: NodeId;
  /** The oldest of what it reads directly or through others, where that differs. */
  readonly oldest?: { readonly ageSec: number; readonly path: readonly FreshnessPart[] };
}

export interface FreshnessPart {
  readonly node: NodeId;
  readonly label: string;
  /** What it adds. */
  readonly sec: number;
  /** Where the time is stated; absent where it adds nothing. */
  readonly figures: readonly Figure[];
  /** The catalogue's defaults, where nothing is stated: not counted, to be stated in their place. */
  readonly usual: readonly Figure[];
}

const STALE: Ink = { color: 'red', label: 'Older than asked', line: 'heavy' };
const FRESH: Ink = { color: 'green', label: 'Fresh enough' };
const USED: Ink = { color: 'blue', label: 'Data is used here' };
const UNKNOWN: Ink = { color: 'grey', label: 'Age not stated', line: 'dotted' };
const SLOWEST: Ink = { color: 'orange', label: 'Adds the most age', line: 'heavy' };
const ADDS: Ink = { color: 'yellow', label: 'Adds age', line: 'dashed' };
const WAY: Ink = { color: 'teal', label: 'The freshest way', edge: true };
const STALE_WAY: Ink = { color: 'red', label: 'A way that is too slow', line: 'heavy', edge: true };

/** Age of data at each point of use. */
export function freshnessLens(graph: BoardGraph): FreshnessReading {
  const asked = askedOf(graph);
  const oldest = oldestWays(graph);
  const found = freshnessOf(graph).map(({ node, ageSec, path, edges }) => {
    const worst = oldest.to(node);
    const differs = worst !== undefined && worst.ageSec > ageSec;
    return { node, ageSec, path, edges, ...(differs && { worst }) };
  });
  const uses = found
    .map(({ node, ageSec, path, edges, worst }): FreshnessUse => {
      const largest = largestOf(path);
      return {
        node: node.id,
        label: node.label,
        ageSec,
        stale: asked !== undefined && ageSec > asked.value,
        path: path.map(partOf),
        edges: edges.map(({ id }) => id),
        ...(largest && { largest: largest.id }),
        ...(worst && { oldest: { ageSec: worst.ageSec, path: worst.path.map(partOf) } }),
      };
    })
    .toSorted((a, b) => b.ageSec - a.ageSec);

  const tints = new Tints([STALE, FRESH, USED, UNKNOWN, SLOWEST, ADDS, STALE_WAY, WAY]);
  for (const use of uses) {
    if (use.ageSec === 0) tints.add(use.node, UNKNOWN);
    else tints.add(use.node, inkOf(use, asked), `≤ ${duration(use.ageSec)} old`);
  }
  for (const { path } of found) {
    const largest = largestOf(path);
    if (largest) tints.add(largest.id, SLOWEST, `+ ${duration(delaySec(largest))}`);
  }
  for (const { path } of found) {
    for (const node of path) {
      if (delaySec(node) > 0) tints.add(node.id, ADDS, `+ ${duration(delaySec(node))}`);
    }
  }
  const limit = asked?.value ?? Infinity;
  const stale = found.filter(({ ageSec }) => ageSec > limit);
  for (const { edges } of stale) for (const { id } of edges) tints.add(id, STALE_WAY);
  for (const { edges } of found) for (const { id } of edges) tints.add(id, WAY);
  return {
    lens: 'freshness',
    headline: headlineOf(asked, uses),
    sentences: sentencesOf(uses),
    tints: tints.tints,
    legend: tints.legend,
    findings: uses.flatMap((use) => findingOf(use, asked)),
    missing: missingOf(graph, asked, uses),
    ...(asked && { asked }),
    uses,
  };
}

const inkOf = ({ stale }: FreshnessUse, asked: Figure | undefined): Ink =>
  asked === undefined ? USED : stale ? STALE : FRESH;

function askedOf({ board }: BoardGraph): Figure | undefined {
  const text = board.constraints.freshness;
  const value = seconds(text);
  if (text === undefined || value === undefined) return undefined;
  const place = inBrief('freshness');
  return { label: 'Asked', value, unit: 's', text, from: 'brief', isEstimate: false, place };
}

function partOf(node: GraphNode): FreshnessPart {
  const sec = delaySec(node);
  const schedule = scheduleOf(node);
  const run = statedFigure(node, 'runSec', 'Time of a run', 's');
  const lag = statedFigure(node, 'lagSec', 'Delay', 's');
  const copy = keepsCopies(node) ? statedFigure(node, 'ttlSec', 'Copies kept for', 's') : undefined;
  const figures = [schedule, run, lag, copy].filter((figure) => figure !== undefined);
  const usual = figures.length > 0 ? [] : usualFigures(node);
  return {
    node: node.id,
    label: node.label,
    sec,
    figures,
    usual,
  };
}

function scheduleOf(node: GraphNode): Figure | undefined {
  const text = textOf(node, 'schedule');
  const value = seconds(text || undefined);
  if (value === undefined) return undefined;
  const place = atNode(node, 'schedule');
  return { label: 'Runs', value, unit: 's', text, from: 'node', isEstimate: false, place };
}

/** What the catalogue takes for its kind: shown, and not counted, since nobody stated it. */
function usualFigures(node: GraphNode): Figure[] {
  const keys = [
    ['schedule', 'Runs'],
    ['lagSec', 'Delay'],
    ...(keepsCopies(node) ? ([['ttlSec', 'Copies kept for']] as const) : []),
  ] as const;
  return keys.flatMap(([key, label]) => {
    const known = effective(node, key);
    const value = typeof known === 'number' ? known : seconds(String(known ?? '') || undefined);
    if (value === undefined || value === 0) return [];
    return [{ ...estimate(label, value, 's', atNode(node, key)), from: 'default' as const }];
  });
}

const usualSec = ({ usual }: FreshnessPart): number =>
  usual.reduce((sum, { value }) => sum + value, 0);

function largestOf(path: readonly GraphNode[]): GraphNode | undefined {
  const [largest] = path.toSorted((a, b) => delaySec(b) - delaySec(a));
  return largest && delaySec(largest) > 0 ? largest : undefined;
}

function headlineOf(asked: Figure | undefined, uses: readonly FreshnessUse[]): string {
  const [worst] = uses;
  if (!worst) return 'No data of a source reaches a predictor or an index.';
  if (worst.ageSec === 0) return 'No way of data states a schedule or a delay.';
  const largest = worst.path.find(({ node }) => node === worst.largest);
  const most = largest ? `; “${largest.label}” adds ${duration(largest.sec)} of it` : '';
  const age = `“${worst.label}” reads data that is up to ${duration(worst.ageSec)} old`;
  if (!asked) return `${age}${most}.`;
  return `${age}, and ${duration(asked.value)} is asked${most}.`;
}

const sentencesOf = (uses: readonly FreshnessUse[]): string[] =>
  uses.flatMap(({ label, ageSec, path, oldest }) => [
    ageSec === 0
      ? `“${label}”: nothing on its way states a schedule or a delay.`
      : `“${label}”, up to ${duration(ageSec)}: ${wordsOf(path)}.`,
    ...(oldest
      ? [
          `Other data of “${label}” is up to ${duration(oldest.ageSec)} old: ${wordsOf(oldest.path)}.`,
        ]
      : []),
  ]);

const wordsOf = (path: readonly FreshnessPart[]): string =>
  path
    .map((part) =>
      part.sec > 0
        ? `“${part.label}” + ${duration(part.sec)}`
        : part.usual.length > 0
          ? `“${part.label}” (not stated, usually ${about(duration(usualSec(part)), true)})`
          : `“${part.label}”`,
    )
    .join(', ');

function findingOf(use: FreshnessUse, asked: Figure | undefined): LensFinding[] {
  if (!use.stale || !asked) return [];
  return [
    {
      message: `“${use.label}” reads data that is up to ${duration(use.ageSec)} old, and ${duration(asked.value)} is asked.`,
      severity: 'warning',
      rule: 'constraints/stale',
      nodes: use.path.map(({ node }) => node),
      edges: use.edges,
    },
  ];
}

function missingOf(
  graph: BoardGraph,
  asked: Figure | undefined,
  uses: readonly FreshnessUse[],
): MissingInput[] {
  const missing: MissingInput[] = [];
  if (!asked) {
    missing.push({
      text: 'State how fresh data has to be, such as 1h.',
      place: inBrief('freshness'),
    });
  }
  if (uses.length === 0) missing.push({ text: 'Lead a source of data to what uses it.' });
  const open = new Map(
    uses.flatMap(({ path }) =>
      path.flatMap((part) => (part.usual.length === 0 ? [] : [[part.node, part] as const])),
    ),
  );
  for (const { node: id, label } of open.values()) {
    const node = graph.node(id);
    if (!node) continue;
    const key = keepsCopies(node)
      ? 'ttlSec'
      : numberOf(node, 'lagSec') === undefined && hasSchedule(node)
        ? 'schedule'
        : 'lagSec';
    missing.push({ text: ASKS[key](label), place: atNode(node, key) });
  }
  return missing;
}

const ASKS = {
  ttlSec: (label: string) => `State how long “${label}” keeps a copy.`,
  schedule: (label: string) => `State how often “${label}” runs.`,
  lagSec: (label: string) => `State how far “${label}” lags behind.`,
};

const hasSchedule = ({ definition }: GraphNode): boolean =>
  definition?.properties.some(({ key }) => key === 'schedule') ?? false;
