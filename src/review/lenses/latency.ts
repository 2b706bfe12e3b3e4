import { slowestP50, slowestP99 } from '../analysis/latency';
import { has } from '../analysis/profile';
import { actors } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import { cachedMs } from '../../framework/formulas/traffic';
import { atNode, briefFigure, estimate, nodeFigure, statedFigure } from './figure';
import type { CacheEffect, LatencyBar, LatencyReading } from './latency-reading';
import {
  findingsOf,
  headlineOf,
  missingOf,
  sentencesOf,
  timeWords,
  type TimeOf,
} from './latency-words';
import { scheduleOf, spanOf, type Schedule, type Scheduled } from './latency-schedule';
import { Tints, type Ink } from './legend';

export type { LatencyBar, LatencyReading };

const CUT: Ink = { color: 'red', label: 'Slowest part: cut here first', line: 'heavy' };
const SLOW: Ink = { color: 'orange', label: 'On the slowest way', line: 'heavy' };
const BESIDE: Ink = { color: 'blue', label: 'Beside it, in parallel' };
const GUESS: Ink = { color: 'grey', label: 'Time unknown', line: 'dotted' };
const WAY: Ink = { color: 'orange', label: 'The slowest way', line: 'heavy', edge: true };
const OTHER: Ink = { color: 'blue', label: 'A faster way', edge: true };

/** How long an answer takes, and where the time goes. */
export function latencyLens(graph: BoardGraph): LatencyReading {
  const timeOf = timesOf(graph);
  const schedule = scheduleOf(graph, (node) => timeOf(node)?.value ?? 0);
  const budget = briefFigure(graph, 'latencyP99Ms', 'Asked at p99', 'ms');
  const statedMs = slowestP99(graph).totalMs;
  const medianMs = slowestP50(graph).totalMs;
  const bars = barsOf(schedule, timeOf);
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
  const facts = { graph, timeOf, schedule, bars, caches, over, statedMs, medianMs, budget, cut };
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

/** Who asks does not wait for itself: there is no usual time of a caller. */
function timesOf(graph: BoardGraph): TimeOf {
  const callers = graph.set(actors(graph));
  return (node) =>
    (callers.has(node) ? statedFigure : nodeFigure)(node, 'latencyP99Ms', 'p99', 'ms');
}

function barsOf({ all, slowest, totalMs }: Schedule, timeOf: TimeOf): LatencyBar[] {
  const onSlowest = new Set(slowest);
  const bars = new Map<string, LatencyBar>();
  const put = (node: GraphNode, bar: Omit<LatencyBar, 'node' | 'label' | 'p99'>): void => {
    const known = bars.get(node.id);
    // A store that several read is drawn where it counts most.
    if (known && (known.slowest || known.slackMs <= bar.slackMs)) return;
    const p50 = nodeFigure(node, 'latencyP50Ms', 'p50', 'ms');
    const p99 = timeOf(node) ?? estimate('p99', 0, 'ms', atNode(node, 'latencyP99Ms'));
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
