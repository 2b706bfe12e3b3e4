import type { EdgeId, NodeId } from '../../core/ids';
import { actors } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import { named } from '../engine/fill-message';
import type { GraphNode } from '../engine/graph-node';
import { about, amount } from './amount';
import { inBrief } from './figure';
import type { LatencyBar, LatencyReading } from './latency-reading';
import type { Schedule } from './latency-schedule';
import type { Figure, LensFinding, MissingInput } from './lens';

/** What a node is taken to need: stated, or usual for its kind. */
export type TimeOf = (node: GraphNode) => Figure | undefined;

/** What the words, findings and gaps of the latency lens are made of. */
export interface Facts extends Pick<
  LatencyReading,
  'bars' | 'caches' | 'over' | 'statedMs' | 'medianMs'
> {
  readonly graph: BoardGraph;
  readonly timeOf: TimeOf;
  readonly schedule: Schedule;
  readonly budget: Figure | undefined;
  readonly cut: LatencyBar | undefined;
}

export function headlineOf({ schedule, timeOf, over, budget, cut }: Facts): string {
  const [first] = schedule.slowest;
  const last = schedule.slowest.at(-1);
  if (!first || !last) return 'Nobody on the board waits for an answer.';
  const isEstimate = schedule.slowest.some(({ node, read }) =>
    [node, read?.node].some((part) => part && timeOf(part)?.isEstimate),
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

export function sentencesOf({
  graph,
  timeOf,
  schedule,
  bars,
  caches,
  over,
  statedMs,
  budget,
}: Facts): string[] {
  if (schedule.all.length === 0) return [];
  const steps = schedule.slowest.flatMap(({ node, read }) => [node, ...(read ? [read.node] : [])]);
  const beside = bars.filter(({ slowest }) => !slowest);
  const guessed = bars.filter(({ p99 }) => p99.from === 'default');
  return [
    `In order: ${steps.map((node) => (isCaller(graph, node.id) ? named(node) : `${named(node)} ${timeWords(timeOf(node))}`)).join(', ')}.`,
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
      ? [
          `${guessed.length} of ${bars.length} times ${guessed.length === 1 ? 'is a usual one' : 'are usual ones'} of the catalogue, not stated.`,
        ]
      : []),
    'Percentiles do not add: read the sum as a budget, not as a forecast.',
  ];
}

export const timeWords = (figure: Figure | undefined): string =>
  figure ? about(amount(figure.value, 'ms'), figure.isEstimate) : '(no time stated)';

export function findingsOf({
  schedule,
  bars,
  over,
  statedMs,
  medianMs,
  budget,
}: Facts): LensFinding[] {
  const findings: LensFinding[] = [];
  const nodes = schedule.slowest.flatMap(({ node, read }) => [
    node.id,
    ...(read ? [read.node.id] : []),
  ]);
  const edges = slowestEdges(schedule);
  if (over === 'stated' && budget) {
    const alone = bars.filter(({ p99 }) => p99.from === 'node' && p99.value > budget.value);
    findings.push({
      message: `${amount(Math.max(statedMs, medianMs), 'ms')} are stated, ${amount(budget.value, 'ms')} are asked.`,
      severity: alone.length > 0 || medianMs > budget.value ? 'error' : 'warning',
      rule: 'constraints/over-latency-budget',
      nodes,
      edges,
    });
  }
  if (over === 'estimated' && budget) {
    findings.push({
      message: `With usual times for what is not stated it takes ${amount(schedule.totalMs, 'ms')}, and ${amount(budget.value, 'ms')} are asked.`,
      severity: 'hint',
      nodes,
      edges,
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

/** From part to part of the slowest way, and from the stores beside it. */
export const slowestEdges = ({ slowest, onward }: Schedule): EdgeId[] =>
  [
    ...new Set(
      slowest.flatMap(({ node, read }, i) => [
        ...onward(node).filter(({ to }) => to === slowest[i + 1]?.node),
        ...node.in.filter(({ from }) => from === read?.node),
      ]),
    ),
  ].map(({ id }) => id);

export function missingOf(graph: BoardGraph, { schedule, bars, budget }: Facts): MissingInput[] {
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
