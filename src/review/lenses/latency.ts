import type { NodeId } from '../../core/ids';
import { slowestP50, slowestP99 } from '../analysis/latency';
import { has } from '../analysis/profile';
import { actors } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import { named } from '../engine/fill-message';
import { numberOf, type GraphNode } from '../engine/graph-node';
import { cachedMs } from '../../framework/formulas/traffic';
import { about, amount } from './amount';
import { atNode, briefFigure, estimate, inBrief, nodeFigure, statedFigure } from './figure';
import { scheduleOf, spanOf, type Schedule, type Scheduled } from './latency-schedule';
import { Tints, type Ink } from './legend';
import type { Figure, LensFinding, LensReading, MissingInput } from './lens';

/** The slowest way from a caller to the answer against the budget, and what runs beside it. */
export interface LatencyReading extends LensReading {
  readonly lens: 'latency';
  /** Of the brief. */
  readonly budget?: Figure;
  /** Along the slowest way at p99, with the catalogue's defaults where nothing is stated. */
  readonly totalMs: number;
  /** By stated numbers alone: what constraints/over-latency-budget judges. */
  readonly statedMs: number;
  /** Along the slowest way at p50, by stated numbers alone. */
  readonly medianMs: number;
  /** `estimated`: only with the catalogue's defaults. `unknown`: no budget, or no path. */
  readonly over: 'no' | 'stated' | 'estimated' | 'unknown';
  /** By start, then by label: a row of the waterfall each. */
  readonly bars: readonly LatencyBar[];
  /** What to make faster first: the largest part of the slowest way. */
  readonly cut?: { readonly node: NodeId; readonly label: string; readonly ms: number };
  readonly caches: readonly CacheEffect[];
}

export interface LatencyBar {
  readonly node: NodeId;
  readonly label: string;
  /** When it begins at the earliest, after the request was sent. */
  readonly startMs: number;
  readonly p99: Figure;
  readonly p50?: Figure;
  /** On the slowest way. */
  readonly slowest: boolean;
  /** A store beside the way that a node of it reads and waits for. */
  readonly read: boolean;
  /** How much longer it could take before it is on the slowest way; 0 on it. */
  readonly slackMs: number;
  readonly timeout?: {
    readonly figure: Figure;
    /** What it waits for at the slowest, its own share included. */
    readonly waitsMs: number;
    readonly exceeded: boolean;
  };
}

/** What a cache with a hit rate does to the mean. */
export interface CacheEffect {
  readonly node: NodeId;
  readonly label: string;
  readonly hitRate: Figure;
  readonly hitMs: number;
  readonly missMs: number;
  readonly meanMs: number;
  /** p99 gets better only when fewer than 1 in 100 miss. */
  readonly helpsP99: boolean;
}

const CUT: Ink = { color: 'red', label: 'Slowest part: cut here first', line: 'heavy' };
const SLOW: Ink = { color: 'orange', label: 'On the slowest way', line: 'heavy' };
const BESIDE: Ink = { color: 'blue', label: 'Beside it, in parallel' };
const GUESS: Ink = { color: 'grey', label: 'Time unknown', line: 'dotted' };
const WAY: Ink = { color: 'orange', label: 'The slowest way', line: 'heavy', edge: true };
const OTHER: Ink = { color: 'blue', label: 'A faster way', edge: true };

/** How long an answer takes, and where the time goes. */
export function latencyLens(graph: BoardGraph): LatencyReading {
  const schedule = scheduleOf(graph, (node) => p99Of(node)?.value ?? 0);
  const budget = briefFigure(graph, 'latencyP99Ms', 'Asked at p99', 'ms');
  const statedMs = slowestP99(graph).totalMs;
  const medianMs = slowestP50(graph).totalMs;
  const bars = barsOf(schedule);
  const cut = bars
    .filter(({ slowest, p99 }) => slowest && p99.value > 0)
    .toSorted((a, b) => b.p99.value - a.p99.value)[0];
  const asked = has(graph, 'online') && bars.length > 0;
  const over = ((): LatencyReading['over'] => {
    if (budget === undefined || !asked) return 'unknown';
    if (statedMs > budget.value || medianMs > budget.value) return 'stated';
    return schedule.totalMs > budget.value ? 'estimated' : 'no';
  })();
  const caches = cachesOf(schedule);
  const facts = { schedule, bars, caches, over, statedMs, medianMs, budget, cut };
  return {
    lens: 'latency',
    headline: headlineOf(facts),
    sentences: sentencesOf(facts),
    ...tintsOf(schedule, bars, cut),
    findings: findingsOf(facts),
    missing: missingOf(graph, facts),
    ...(budget && { budget }),
    totalMs: schedule.totalMs,
    statedMs,
    medianMs,
    over,
    bars,
    ...(cut && { cut: { node: cut.node, label: cut.label, ms: cut.p99.value } }),
    caches,
  };
}

interface Facts extends Pick<LatencyReading, 'bars' | 'caches' | 'over' | 'statedMs' | 'medianMs'> {
  readonly schedule: Schedule;
  readonly budget: Figure | undefined;
  readonly cut: LatencyBar | undefined;
}

const p99Of = (node: GraphNode): Figure | undefined =>
  nodeFigure(node, 'latencyP99Ms', 'p99', 'ms');

function barsOf({ all, slowest, totalMs }: Schedule): LatencyBar[] {
  const onSlowest = new Set(slowest);
  const bars = new Map<string, LatencyBar>();
  const put = (node: GraphNode, bar: Omit<LatencyBar, 'node' | 'label' | 'p99'>): void => {
    const known = bars.get(node.id);
    // A store that several read is drawn where it counts most.
    if (known && (known.slowest || known.slackMs <= bar.slackMs)) return;
    const p50 = nodeFigure(node, 'latencyP50Ms', 'p50', 'ms');
    const p99 = p99Of(node) ?? estimate('p99', 0, 'ms', atNode(node, 'latencyP99Ms'));
    bars.set(node.id, { node: node.id, label: node.label, p99, ...(p50 && { p50 }), ...bar });
  };
  for (const at of all) {
    const isSlowest = onSlowest.has(at);
    const slackMs = isSlowest ? 0 : totalMs - at.startMs - spanOf(at) - at.tailMs;
    const timeout = timeoutOf(at);
    put(at.node, {
      startMs: at.startMs,
      slowest: isSlowest,
      read: false,
      slackMs,
      ...(timeout && { timeout }),
    });
    if (at.read) {
      const startMs = at.startMs + at.ownMs;
      put(at.read.node, { startMs, slowest: isSlowest, read: true, slackMs });
    }
  }
  return [...bars.values()].toSorted((a, b) => a.startMs - b.startMs);
}

function timeoutOf(at: Scheduled): LatencyBar['timeout'] {
  const figure = statedFigure(at.node, 'timeoutMs', 'Gives up after', 'ms');
  if (figure === undefined) return undefined;
  const waitsMs = spanOf(at) + at.tailMs;
  return { figure, waitsMs, exceeded: waitsMs > figure.value };
}

/** A miss takes what lies behind the cache, or else what its caller asks beside it. */
function cachesOf({ all, onward }: Schedule): CacheEffect[] {
  const byNode = new Map(all.map((at) => [at.node, at]));
  return all.flatMap((at): CacheEffect[] => {
    if (at.node.kind !== 'cache') return [];
    const hitRate = nodeFigure(at.node, 'hitRate', 'Hit rate', 'share');
    if (hitRate === undefined || hitRate.value < 0 || hitRate.value > 1) return [];
    const beside = at.node.in.flatMap(({ from }) => onward(from));
    const others = beside.flatMap(({ to }) => {
      const next = to === at.node ? undefined : byNode.get(to);
      return next ? [spanOf(next) + next.tailMs] : [];
    });
    const missMs =
      spanOf(at) + (at.tailMs > 0 ? at.tailMs : others.reduce((a, b) => Math.max(a, b), 0));
    if (missMs <= at.ownMs) return [];
    const meanMs = cachedMs(hitRate.value, at.ownMs, missMs);
    const { id: node, label } = at.node;
    const helpsP99 = 1 - hitRate.value < 0.01;
    return [{ node, label, hitRate, hitMs: at.ownMs, missMs, meanMs, helpsP99 }];
  });
}

function headlineOf({ schedule, over, budget, cut }: Facts): string {
  const [first] = schedule.slowest;
  const last = schedule.slowest.at(-1);
  if (!first || !last) return 'Nobody on the board waits for an answer.';
  const isEstimate = schedule.slowest.some(({ node, read }) =>
    [node, read?.node].some(
      (part) => part && numberOf(part, 'latencyP99Ms') === undefined && p99Of(part),
    ),
  );
  const total = about(amount(schedule.totalMs, 'ms'), isEstimate);
  const way = `The slowest way from ${named(first.node)} to the answer takes ${total}`;
  const against = budget === undefined ? '' : ` of ${amount(budget.value, 'ms')}`;
  const verdict = over === 'stated' || over === 'estimated' ? ', which is too long' : '';
  const share = cut
    ? `; “${cut.label}” takes ${about(amount(cut.p99.value, 'ms'), cut.p99.isEstimate)} of it: cut there first`
    : '';
  return `${way}${against}${verdict}${share}.`;
}

function sentencesOf({ schedule, bars, caches, over, statedMs, budget }: Facts): string[] {
  if (schedule.all.length === 0) return [];
  const steps = schedule.slowest.flatMap(({ node, read }) => [node, ...(read ? [read.node] : [])]);
  const beside = bars.filter(({ slowest }) => !slowest);
  const guessed = bars.filter(({ p99 }) => p99.from === 'default');
  return [
    `In order: ${steps.map((node) => `${named(node)} ${timeWords(p99Of(node))}`).join(', ')}.`,
    ...(over === 'estimated' && budget
      ? [`What is stated adds up to ${amount(statedMs, 'ms')}; only the estimates go over.`]
      : []),
    ...(beside.length > 0
      ? [
          `In parallel: ${beside
            .map(
              ({ label, p99, slackMs }) =>
                `“${label}” ${timeWords(p99)}, ${amount(slackMs, 'ms')} to spare`,
            )
            .join('; ')}.`,
        ]
      : []),
    ...caches.map(
      ({ label, hitRate, meanMs, missMs, helpsP99 }) =>
        `“${label}” answers ${amount(hitRate.value, 'share')} at once: ${amount(meanMs, 'ms')} on average instead of ${amount(missMs, 'ms')}${helpsP99 ? '' : '; the p99 stays that of a miss'}.`,
    ),
    ...(guessed.length > 0
      ? [`${guessed.length} of ${bars.length} times are usual ones of the catalogue, not stated.`]
      : []),
    'Percentiles do not add: read the sum as a budget, not as a forecast.',
  ];
}

const timeWords = (figure: Figure | undefined): string =>
  figure ? about(amount(figure.value, 'ms'), figure.isEstimate) : 'unknown';

function tintsOf(schedule: Schedule, bars: readonly LatencyBar[], cut: LatencyBar | undefined) {
  const tints = new Tints([CUT, SLOW, BESIDE, GUESS, WAY, OTHER]);
  for (const bar of bars) {
    const { node, p99, slowest } = bar;
    const unknown = p99.from === 'estimate';
    const ink = bar === cut ? CUT : slowest ? SLOW : unknown ? GUESS : BESIDE;
    tints.add(node, ink, unknown ? undefined : timeWords(p99));
  }
  const slowest = new Map(
    schedule.slowest.map((at, i) => [at.node, schedule.slowest[i + 1]?.node]),
  );
  for (const { node, read } of schedule.all) {
    for (const edge of schedule.onward(node)) {
      if (slowest.get(node) === edge.to) tints.add(edge.id, WAY);
    }
    for (const edge of node.in) {
      if (edge.from === read?.node) tints.add(edge.id, slowest.has(node) ? WAY : OTHER);
    }
  }
  for (const { node } of schedule.all) {
    for (const edge of schedule.onward(node)) tints.add(edge.id, OTHER);
  }
  return { tints: tints.tints, legend: tints.legend };
}

function findingsOf({ schedule, bars, over, statedMs, medianMs, budget }: Facts): LensFinding[] {
  const findings: LensFinding[] = [];
  const nodes = schedule.slowest.map(({ node }) => node.id);
  if (over === 'stated' && budget) {
    const alone = bars.filter(({ p99 }) => p99.from === 'node' && p99.value > budget.value);
    findings.push({
      message: `${amount(Math.max(statedMs, medianMs), 'ms')} are stated, ${amount(budget.value, 'ms')} are asked.`,
      severity: alone.length > 0 || medianMs > budget.value ? 'error' : 'warning',
      rule: 'constraints/over-latency-budget',
      nodes,
      edges: [],
    });
  }
  if (over === 'estimated' && budget) {
    findings.push({
      message: `With usual times for what is not stated it takes ${amount(schedule.totalMs, 'ms')}, and ${amount(budget.value, 'ms')} are asked.`,
      severity: 'hint',
      nodes,
      edges: [],
    });
  }
  for (const { node, label, timeout } of bars) {
    if (!timeout?.exceeded) continue;
    findings.push({
      message: `“${label}” gives up after ${amount(timeout.figure.value, 'ms')}, and what it waits for takes up to ${amount(timeout.waitsMs, 'ms')}.`,
      severity: 'hint',
      nodes: [node],
      edges: [],
    });
  }
  return findings;
}

function missingOf(graph: BoardGraph, { schedule, bars, budget }: Facts): MissingInput[] {
  const missing: MissingInput[] = [];
  if (schedule.all.length === 0) {
    const callers = actors(graph);
    missing.push({
      text:
        callers.length === 0
          ? 'Draw who asks: a user, an app, or a system outside.'
          : 'Lead a request to what answers, and the answer back to who asks.',
    });
  }
  if (budget === undefined) {
    missing.push({
      text: 'State how long an answer may take at p99.',
      place: inBrief('latencyP99Ms'),
    });
  }
  for (const { node, label, p99 } of bars) {
    if (p99.from !== 'estimate' || p99.place === undefined || isCaller(graph, node)) continue;
    missing.push({ text: `State how long “${label}” takes at p99.`, place: p99.place });
  }
  return missing;
}

const isCaller = (graph: BoardGraph, id: NodeId): boolean =>
  actors(graph).some((node) => node.id === id);
