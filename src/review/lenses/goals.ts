import type { BoardNode, Goal, Metric, MetricKind } from '../../core/board';
import type { GoalId, MetricId, NodeId } from '../../core/ids';
import { statedGoals } from '../analysis/goals';
import { metricsOf } from '../analysis/metrics';
import { choicesOf, isJustified } from '../catalogue/business-goal/unjustified-choice';
import { PRODUCERS } from '../catalogue/success-metrics/unmeasured';
import type { BoardGraph } from '../engine/board-graph';
import { isA, textOf, type GraphNode } from '../engine/graph-node';
import { isFilled } from '../analysis/words';
import { Tints, type Ink } from './legend';
import type { LensFinding, LensReading, MissingInput } from './lens';

/** Goal → metric → what measures or serves it, and what hangs in the air. */
export interface GoalsReading extends LensReading {
  readonly lens: 'goals';
  readonly goals: readonly GoalBranch[];
  /** Metrics that serve no goal. */
  readonly looseMetrics: readonly MetricLeaf[];
  /** Choices that shape the outcome and serve nothing. */
  readonly looseChoices: readonly ChoiceLeaf[];
}

export interface GoalBranch {
  readonly goal: GoalId;
  readonly text: string;
  /** A metric or a node serves it. */
  readonly served: boolean;
  readonly metrics: readonly MetricLeaf[];
  readonly nodes: readonly ChoiceLeaf[];
}

export interface MetricLeaf {
  readonly metric: MetricId;
  readonly name: string;
  readonly kind: MetricKind;
  /** What produces the number. */
  readonly producers: readonly {
    readonly node: NodeId;
    readonly label: string;
    readonly named: boolean;
  }[];
  /** A business metric may come from any table of the company: never unmeasured. */
  readonly measured: boolean;
}

export interface ChoiceLeaf {
  readonly node: NodeId;
  readonly label: string;
  readonly because?: string;
  readonly serves: readonly GoalId[];
}

const SERVES: Ink = { color: 'green', label: 'Serves a goal', line: 'heavy' };
const MEASURES: Ink = { color: 'blue', label: 'Measures a metric' };
const REASON: Ink = { color: 'yellow', label: 'Has a reason, and serves no goal', line: 'dashed' };
const LOOSE: Ink = { color: 'red', label: 'A choice that serves nothing', line: 'dotted' };

/** What each part is for, and what is for nothing. */
export function goalsLens(graph: BoardGraph): GoalsReading {
  const { board } = graph;
  const stated = statedGoals(board);
  const known: ReadonlySet<GoalId> = new Set(stated.map(({ id }) => id));
  const leaves = new Map(metricsOf(board).all.map((metric) => [metric, leafOf(graph, metric)]));
  const serving = [...board.nodes.values()]
    .filter(({ serves = [] }) => serves.some((id) => known.has(id)))
    .toSorted((a, b) => (labelOf(a) < labelOf(b) ? -1 : labelOf(a) > labelOf(b) ? 1 : 0));
  const goals = stated.map((goal) => branchOf(goal, leaves, serving));
  const looseMetrics = [...leaves]
    .filter(([{ serves = [] }]) => !serves.some((id) => known.has(id)))
    .map(([, leaf]) => leaf);
  const looseChoices = looseOf(graph, known);

  const tints = new Tints([SERVES, MEASURES, REASON, LOOSE]);
  for (const node of serving) tints.add(node.id, SERVES, wordsOf(node, stated));
  for (const { node, because } of looseChoices) {
    tints.add(node, because === undefined ? LOOSE : REASON, 'no goal');
  }
  for (const leaf of leaves.values()) {
    for (const { node } of leaf.producers) tints.add(node, MEASURES, 'measures');
  }
  const facts = { goals, leaves: [...leaves.values()], looseMetrics, looseChoices };
  return {
    lens: 'goals',
    headline: headlineOf(facts),
    sentences: sentencesOf(facts),
    tints: tints.tints,
    legend: tints.legend,
    findings: findingsOf(graph, facts),
    missing: missingOf(facts),
    goals,
    looseMetrics,
    looseChoices,
  };
}

interface Facts extends Pick<GoalsReading, 'goals' | 'looseMetrics' | 'looseChoices'> {
  readonly leaves: readonly MetricLeaf[];
}

function leafOf(graph: BoardGraph, { id, name, kind }: Metric): MetricLeaf {
  if (kind === 'business') return { metric: id, name, kind, producers: [], measured: true };
  const drawn = graph.connected(...PRODUCERS[kind]);
  const likely = drawn.filter((node) => isLikely(node, kind, name, drawn));
  const all = (likely.length > 0 ? likely : drawn).map((node) => ({
    node: node.id,
    label: node.label,
    named: plain(`${node.label} ${textOf(node, 'metrics')}`).includes(plain(name)),
  }));
  const producers = all.toSorted((a, b) => Number(b.named) - Number(a.named));
  return { metric: id, name, kind, producers, measured: producers.length > 0 };
}

const OPERATION =
  /\b(latency|p\d{2}|uptime|availability|errors?|time-?outs?|costs?|throughput|qps|load)\b/i;
const DRIFT = /\b(drift|psi|shift|distribution)\b/i;

/** What users do, an experiment counts before anything that sees no user. */
function isLikely(
  node: GraphNode,
  kind: MetricKind,
  name: string,
  drawn: readonly GraphNode[],
): boolean {
  if (plain(`${node.label} ${textOf(node, 'metrics')}`).includes(plain(name))) return true;
  if (node.kind === 'system-monitor') return OPERATION.test(name);
  if (node.kind === 'drift-monitor') return DRIFT.test(name);
  return (
    kind !== 'guardrail' ||
    !isA(node, ['offline-evaluator', 'slice-evaluator']) ||
    !drawn.some((other) => isA(other, ['ab-router', 'model-monitor', 'canary-shadow']))
  );
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9@]+/g, ' ')
    .trim();

function branchOf(
  { id, text }: Goal,
  leaves: ReadonlyMap<Metric, MetricLeaf>,
  serving: readonly BoardNode[],
): GoalBranch {
  const metrics = [...leaves]
    .filter(([metric]) => metric.serves?.includes(id))
    .map(([, leaf]) => leaf);
  const nodes = serving.filter(({ serves }) => serves?.includes(id)).map(choiceOf);
  return { goal: id, text, served: metrics.length + nodes.length > 0, metrics, nodes };
}

const choiceOf = (node: BoardNode): ChoiceLeaf => ({
  node: node.id,
  label: labelOf(node),
  ...(isFilled(node.because) && node.because !== undefined && { because: node.because }),
  serves: node.serves ?? [],
});

function labelOf(node: BoardNode): string {
  if (node.type === 'component' || node.type === 'group') return node.label;
  if (node.type === 'brief') return node.part;
  return node.text.split('\n')[0] ?? '';
}

/** Those that state a reason, and those that shape the outcome without one; neither names a goal. */
function looseOf(graph: BoardGraph, known: ReadonlySet<GoalId>): ChoiceLeaf[] {
  const choices = graph.set(choicesOf(graph));
  return graph.nodes
    .filter(({ node }) => !node.serves?.some((id) => known.has(id)))
    .filter((node) => choices.has(node) || isFilled(node.node.because))
    .map(({ node, label }) => ({ ...choiceOf(node), label }));
}

function wordsOf({ serves = [] }: BoardNode, stated: readonly Goal[]): string {
  const numbers = stated.flatMap(({ id }, i) => (serves.includes(id) ? [i + 1] : []));
  return stated.length === 1 ? 'serves the goal' : `goal ${numbers.join(', ')}`;
}

function headlineOf({ goals, leaves }: Facts): string {
  if (goals.length === 0) return 'The brief states no goal, so nothing can serve one.';
  const served = goals.filter((goal) => goal.served).length;
  const unmeasured = leaves.filter(({ measured }) => !measured).length;
  const all =
    goals.length === 1
      ? 'The goal is served'
      : goals.length === 2
        ? 'Both goals are served'
        : `All ${goals.length} goals are served`;
  const start =
    served === goals.length
      ? all
      : `${goals.length - served} of ${goals.length} goals ${goals.length - served === 1 ? 'is' : 'are'} served by nothing`;
  return unmeasured === 0
    ? `${start}${leaves.length === 0 ? ', and no metric is stated' : ''}.`
    : `${start}, and ${leaves.length === 1 ? 'the only metric' : `${unmeasured} of ${leaves.length} metrics`} ${unmeasured === 1 ? 'is' : 'are'} measured by nothing.`;
}

function sentencesOf({ goals, leaves, looseMetrics, looseChoices }: Facts): string[] {
  return [
    ...goals.map(({ text, metrics, nodes }) => {
      const parts = [
        ...(metrics.length > 0 ? [`measured by ${quoted(metrics.map(({ name }) => name))}`] : []),
        ...(nodes.length > 0 ? [`served by ${quoted(nodes.map(({ label }) => label))}`] : []),
      ];
      return `“${text}” is ${parts.length > 0 ? parts.join(' and ') : 'served by nothing'}.`;
    }),
    ...leaves.map(({ name, kind, producers, measured }) =>
      kind === 'business'
        ? `“${name}” is a number of the business.`
        : measured
          ? `“${name}” comes from ${quoted(producers.filter((p, _, all) => p.named || !all.some((other) => other.named)).map(({ label }) => label))}.`
          : `Nothing measures “${name}”.`,
    ),
    ...(looseMetrics.length > 0
      ? [`For no goal: ${quoted(looseMetrics.map(({ name }) => name))}.`]
      : []),
    ...(looseChoices.length > 0
      ? [`Choices that name no goal: ${quoted(looseChoices.map(({ label }) => label))}.`]
      : []),
  ];
}

const quoted = (labels: readonly string[]): string =>
  labels.map((label) => `“${label}”`).join(', ');

function findingsOf(graph: BoardGraph, { goals, leaves, looseChoices }: Facts): LensFinding[] {
  const unserved = goals
    .filter(({ served }) => !served)
    .map(({ text }): LensFinding => ({
      message: `No metric and no component serves the goal “${text}”.`,
      severity: 'warning',
      rule: 'business-goal/unserved',
      nodes: [],
      edges: [],
    }));
  const unmeasured = leaves
    .filter(({ measured }) => !measured && graph.edges.length > 0)
    .map(({ name, kind }): LensFinding => ({
      message: `Nothing on the board measures the ${kind} metric “${name}”.`,
      severity: 'warning',
      rule: 'success-metrics/unmeasured',
      nodes: [],
      edges: [],
    }));
  if (goals.length === 0) return unmeasured;
  const unjustified = looseChoices.flatMap(({ node: id, label }): LensFinding[] => {
    const node = graph.node(id);
    if (!node || isJustified(node)) return [];
    const rule = 'business-goal/unjustified-choice';
    const message = `“${label}” shapes what users get, and nothing says why it is so.`;
    return [{ message, severity: 'hint', rule, nodes: [id], edges: [] }];
  });
  return [...unserved, ...unmeasured, ...unjustified];
}

function missingOf({ goals, leaves }: Facts): MissingInput[] {
  return [
    ...(goals.length === 0
      ? [{ text: 'State a goal.', place: { in: 'brief', part: 'goals' } as const }]
      : []),
    ...(leaves.length === 0
      ? [
          {
            text: 'State the metrics that would show success.',
            place: { in: 'brief', part: 'metrics' } as const,
          },
        ]
      : []),
  ];
}
