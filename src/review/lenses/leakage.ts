import { featureEngineeringLabelLeak } from '../catalogue/feature-engineering/label-leak';
import { featureEngineeringNotAsOf } from '../catalogue/feature-engineering/not-as-of';
import { datasetSplitRandomOverTime } from '../catalogue/dataset-split/random-over-time';
import { datasetSplitResampledBefore } from '../catalogue/dataset-split/resampled-before';
import { datasetSplitTestInTraining } from '../catalogue/dataset-split/test-in-training';
import { has } from '../analysis/profile';
import type { BoardGraph } from '../engine/board-graph';
import type { Rule } from '../engine/rule';
import { runRules } from '../engine/run-rules';
import { about, duration } from './amount';
import { Tints, type Ink } from './legend';
import type { Leak, LeakageReading, TimeLine, TimeSpan } from './leakage-reading';
import type { MissingInput } from './lens';
import { timeLinesOf } from './time-lines';

export type { Leak, LeakageReading, TimeLine, TimeSpan };

const LEAK: Ink = { color: 'red', label: 'Lets the future in', line: 'heavy' };
const JOIN: Ink = { color: 'blue', label: 'Features and label meet' };
const PAST: Ink = { color: 'green', label: 'Known at the prediction' };
const LABEL: Ink = { color: 'purple', label: 'Known only later', line: 'dashed' };
const SPLIT: Ink = { color: 'teal', label: 'Splits' };
const LEAK_EDGE: Ink = { color: 'red', label: 'Brings the future in', line: 'heavy', edge: true };
const LEAK_WAY: Ink = {
  color: 'orange',
  label: 'Way on which it gets in',
  line: 'dashed',
  edge: true,
};
const PAST_EDGE: Ink = { color: 'green', label: 'Brings features', edge: true };
const LABEL_EDGE: Ink = { color: 'purple', label: 'Brings labels', line: 'dashed', edge: true };

const WHY: readonly (readonly [Rule, { readonly [message: string]: Leak['why'] }])[] = [
  [featureEngineeringNotAsOf, { latest: 'latest', store: 'not-as-of', bare: 'no-join' }],
  [featureEngineeringLabelLeak, { leak: 'label-in-features' }],
  [datasetSplitTestInTraining, { test: 'test-in-training', everything: 'test-in-training' }],
  [datasetSplitRandomOverTime, { random: 'random-split', gap: 'short-gap' }],
  [datasetSplitResampledBefore, { before: 'fitted-before-split' }],
];
const WHY_OF: ReadonlyMap<string, { readonly [message: string]: Leak['why'] }> = new Map(
  WHY.map(([rule, why]) => [rule.id, why]),
);

/** Which edge lets the future in. */
export function leakageLens(graph: BoardGraph): LeakageReading {
  const lines = timeLinesOf(graph);
  const leaks = judged(graph);

  const tints = new Tints([
    LEAK,
    JOIN,
    PAST,
    LABEL,
    SPLIT,
    LEAK_EDGE,
    LEAK_WAY,
    PAST_EDGE,
    LABEL_EDGE,
  ]);
  const bringing = leaks.flatMap(({ by }) => by ?? []);
  const late = lines.flatMap(({ features }) =>
    features.flatMap(({ edge, future }) => (edge && future ? [edge] : [])),
  );
  for (const edge of [...bringing, ...late]) tints.add(edge, LEAK_EDGE, 'future');
  for (const { at, why } of leaks) if (at) tints.add(at, LEAK, LEAK_WORDS[why]);
  for (const line of lines) {
    tints.add(line.node, JOIN, 'joined here');
    for (const { node, edge, fromSec, isEstimate } of line.features) {
      tints.add(
        node,
        PAST,
        fromSec < 0 ? `from ${about(duration(fromSec), isEstimate)}` : 'as logged',
      );
      if (edge) tints.add(edge, PAST_EDGE);
    }
    for (const { node, edge, toSec, isEstimate } of line.outcomes) {
      tints.add(
        node,
        LABEL,
        toSec > 0 ? `up to ${about(`+${duration(toSec)}`, isEstimate)}` : 'label',
      );
      if (edge) tints.add(edge, LABEL_EDGE);
    }
    if (line.split) tints.add(line.split.node, SPLIT, line.split.method ?? 'split');
  }
  for (const edge of leaks.flatMap(({ edges }) => edges)) tints.add(edge, LEAK_WAY);
  return {
    lens: 'leakage',
    headline: headlineOf(lines, leaks),
    sentences: [...leaks.map(({ message }) => message), ...lines.flatMap(wordsOf)],
    tints: tints.tints,
    legend: tints.legend,
    findings: leaks.map(({ message, severity, nodes, edges, rule }) => ({
      message,
      severity,
      nodes,
      edges,
      rule,
    })),
    missing: has(graph, 'trains') ? missingOf(lines) : [],
    lines,
    leaks,
  };
}

const LEAK_WORDS: { readonly [W in Leak['why']]: string } = {
  latest: 'latest value',
  'not-as-of': 'no history',
  'no-join': 'no join',
  'label-in-features': 'label inside',
  'short-gap': 'gap too short',
  'random-split': 'random split',
  'fitted-before-split': 'before the split',
  'test-in-training': 'test rows',
};

/** The rules' own words: the lens draws what they say. */
const judged = (graph: BoardGraph): Leak[] =>
  runRules(
    graph,
    WHY.map(([rule]) => rule),
  ).flatMap(({ key, finding: { rule, message, severity, nodes, edges, anchor } }): Leak[] => {
    const why = WHY_OF.get(rule)?.[key];
    if (why === undefined) return [];
    // Of an edge, what it leads to.
    const at = nodes.find((id) => id === anchor) ?? nodes[1] ?? nodes[0];
    const by = edges.find((id) => id === anchor);
    return [{ why, message, severity, nodes, edges, rule, ...(at && { at }), ...(by && { by }) }];
  });

function headlineOf(lines: readonly TimeLine[], leaks: readonly Leak[]): string {
  const [first] = leaks;
  if (first && leaks.length > 1) return `The future gets in at ${leaks.length} places.`;
  if (first) return 'The future gets in at one place.';
  if (lines.length === 0) return 'Features and labels meet nowhere on this board.';
  return 'Nothing on the board lets the future in.';
}

const when = (sec: number, isEstimate: boolean): string => about(duration(sec), isEstimate);

function wordsOf({ label, features, outcomes, split }: TimeLine): string[] {
  return [
    ...features.map(({ label: from, fromSec, future, isEstimate }) =>
      future
        ? `“${label}” reads “${from}” at its latest value, so it may know what came after.`
        : fromSec < 0
          ? `“${label}” reads up to ${when(-fromSec, isEstimate)} before the prediction from “${from}”.`
          : `“${label}” reads from “${from}” what was known at the prediction.`,
    ),
    ...outcomes.map(({ label: from, toSec, isEstimate }) =>
      toSec > 0
        ? `The label of “${from}” is known up to ${when(toSec, isEstimate)} after it.`
        : `The label comes from “${from}”.`,
    ),
    ...(split
      ? [
          `“${split.label}” splits${split.method ? ` by ${split.method}` : ''}${split.gap ? `, with a gap of ${when(split.gapSec, split.gap.isEstimate)}` : ''}.`,
        ]
      : []),
  ];
}

function missingOf(lines: readonly TimeLine[]): MissingInput[] {
  if (lines.length === 0)
    return [{ text: 'Draw where features and labels are joined into a data set.' }];
  return lines.flatMap(({ outcomes, split }): MissingInput[] => [
    ...outcomes
      .filter(({ isEstimate, toSec }) => isEstimate && toSec > 0)
      .map(({ node, label }): MissingInput => ({
        text: `State how long “${label}” waits for an outcome.`,
        place: { in: 'node', node, key: 'attributionWindow' },
      })),
    ...(split?.gap?.isEstimate
      ? [
          {
            text: `State the gap that “${split.label}” leaves.`,
            ...(split.gap.place && { place: split.gap.place }),
          },
        ]
      : []),
  ]);
}
