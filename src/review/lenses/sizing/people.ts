import {
  correctPrior,
  costThreshold,
  detectableChange,
  explorationCost,
  labelCost,
  labelDays,
  rateVariance,
  reviewableShare,
  rowsForPositives,
  samplePerArm,
  testRows,
  wholeWeeks,
} from '../../../framework/formulas/decisions';
import { asShare, property, textOf, type GraphNode } from '../../engine/graph-node';
import { amount } from '../amount';
import { calculate } from '../calculation';
import { briefFigure, estimate, nodeOrUsual } from '../figure';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { asInput, type Sizing } from './sizing';

const group = 'people';

/** Labels, tests, experiments and decisions: how many, how long, at what price. */
export const peopleSizes = (sizing: Sizing): Calculation[] => {
  const { graph } = sizing;
  return [
    ...graph.connected('human-labelling').flatMap(labelling),
    ...graph.connected('offline-evaluator').flatMap((node) => testing(sizing, node)),
    ...graph.connected('ab-router').flatMap((node) => experiment(sizing, node)),
    ...graph.connected('review-queue').flatMap((node) => reviewing(sizing, node)),
    ...graph.connected('decision-policy').map(threshold),
    ...graph.connected('sampler').flatMap((node) => prior(sizing, node)),
    ...graph.nodes.flatMap(exploring),
  ];
};

/** Formula label-cost; golden items and rework come on top. */
function labelling(node: GraphNode): Calculation[] {
  const items = nodeOrUsual(node, 'itemsToLabel', 'Items', 'count', 50_000);
  const people = nodeOrUsual(node, 'annotators', 'Labels of one item', 'count', 3);
  return [
    calculate(
      {
        formula: 'label-cost',
        group,
        label: `Labels of “${node.label}”`,
        expression: 'items × labels of one item × price of a label',
        node,
        inputs: [items, people, nodeOrUsual(node, 'costPerLabel', 'Price of a label', '$', 0.2)],
        unit: '$',
      },
      (count = 0, each = 0, price = 0) => labelCost(count, each, price),
    ),
    calculate(
      {
        formula: 'label-days',
        group,
        label: `Labelling at “${node.label}”`,
        expression: 'items × labels of one item ÷ labels a day',
        node,
        inputs: [items, people, nodeOrUsual(node, 'labelsPerDay', 'Labels a day', 'per day', 2000)],
        unit: 'd',
      },
      (count = 0, each = 0, perDay = 1) => labelDays(count, each, 1, perDay),
    ),
  ];
}

/** Formulas test-set-size and rare-rows. */
function testing({ graph }: Sizing, node: GraphNode): Calculation[] {
  const rate = briefFigure(graph, 'positiveRate', 'Share of positives', 'share');
  const rows = calculate(
    {
      formula: 'test-set-size',
      group,
      label: `Test rows of “${node.label}”`,
      expression: '1.96² × rate × (1 − rate) ÷ margin², rounded up',
      node,
      inputs: [
        nodeOrUsual(node, 'expectedRate', 'Rate that is expected', 'share', 0.9),
        nodeOrUsual(node, 'errorMargin', 'Margin of error', 'share', 0.02),
      ],
      unit: 'count',
    },
    (expected = 0, margin = 1) => testRows(expected, margin),
  );
  if (!rate) return [rows];
  return [
    rows,
    calculate(
      {
        formula: 'rare-rows',
        group,
        label: `Random rows of “${node.label}” for enough positives`,
        expression: 'positives needed ÷ share of positives',
        node,
        inputs: [nodeOrUsual(node, 'positivesNeeded', 'Positives needed', 'count', 400), rate],
        unit: 'count',
      },
      (needed = 0, share = 1) => rowsForPositives(needed, share),
    ),
  ];
}

const smallest = (share: number): number => Math.min(share, 1 - share);

/** Formulas ab-sample and detectable-effect, and the whole weeks that the sample takes. */
function experiment({ graph }: Sizing, node: GraphNode): Calculation[] {
  const rate = nodeOrUsual(node, 'baseRate', 'Rate of the metric', 'share', 0.05);
  const split = nodeOrUsual(node, 'splitPct', 'Share of the new variant', 'share', 0.5);
  const users = briefFigure(graph, 'dau', 'Users a day', 'count');
  const sample = calculate(
    {
      formula: 'ab-sample',
      group,
      label: `Users of an arm at “${node.label}”`,
      expression: '16 × rate × (1 − rate) ÷ (rate × relative effect)²',
      node,
      inputs: [rate, nodeOrUsual(node, 'relativeEffect', 'Relative effect', 'share', 0.02)],
      unit: 'count',
    },
    (base = 0, effect = 1) => samplePerArm(rateVariance(base), base * effect),
  );
  if (!users) return [sample];
  const days = calculate(
    {
      formula: 'ab-days',
      group,
      label: `Experiment at “${node.label}”`,
      expression: 'users of an arm ÷ (users a day × share of the smaller arm), in whole weeks',
      node,
      inputs: [asInput('Users of an arm', sample), users, split],
      unit: 'd',
    },
    (count = 0, daily = 1, share = 0.5) => wholeWeeks(count / (daily * smallest(share))),
  );
  const effect = calculate(
    {
      formula: 'detectable-effect',
      group,
      label: `Change that a week at “${node.label}” can show`,
      expression: '4 × √(rate × (1 − rate)) ÷ √(users of a week in the smaller arm)',
      node,
      inputs: [rate, users, split],
      unit: 'share',
    },
    (base = 0, daily = 0, share = 0.5) =>
      detectableChange(Math.sqrt(rateVariance(base)), 7 * daily * smallest(share)),
  );
  return [sample, days, effect];
}

/** Formula review-capacity: the threshold is that quantile of the score. */
function reviewing({ graph, mean }: Sizing, node: GraphNode): Calculation[] {
  const stated = briefFigure(graph, 'itemsPerDay', 'Cases that come in', 'per day');
  const volume = stated ?? (mean && daily(mean));
  if (!volume) return [];
  return [
    calculate(
      {
        formula: 'review-capacity',
        group,
        label: `Share that “${node.label}” can look at`,
        expression: 'cases a day ÷ cases that come in',
        node,
        inputs: [nodeOrUsual(node, 'casesPerDay', 'Cases a day', 'per day', 2000), volume],
        unit: 'share',
      },
      (capacity = 0, coming = 1) => Math.min(1, reviewableShare(capacity, coming)),
    ),
  ];
}

const daily = (mean: Calculation): Figure => ({
  ...asInput('Cases that come in', mean),
  value: mean.value * 86_400,
  unit: 'per day',
});

/** Formula cost-threshold, for calibrated scores. */
const threshold = (node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'cost-threshold',
      group,
      label: `“${node.label}” acts above`,
      expression: 'cost of a false alarm ÷ (cost of a false alarm + cost of a miss)',
      node,
      inputs: [
        nodeOrUsual(node, 'costFalsePositive', 'Cost of a false alarm', '$', 5),
        nodeOrUsual(node, 'costFalseNegative', 'Cost of a miss', '$', 100),
      ],
      unit: 'share',
    },
    (alarm = 0, miss = 0) => costThreshold(alarm, miss),
  );

/** Formula prior-correction: what a score after thinned negatives stands for. */
function prior({ graph }: Sizing, node: GraphNode): Calculation[] {
  if (property(node, 'negativesKept') === undefined) return [];
  const learned =
    briefFigure(graph, 'positiveRate', 'Learned score', 'share') ??
    estimate('Learned score', 0.2, 'share');
  return [
    calculate(
      {
        formula: 'prior-correction',
        group,
        label: `A score of ${amount(learned.value, 'share')} after “${node.label}” means`,
        expression: 'score ÷ (score + (1 − score) ÷ share of negatives kept)',
        node,
        inputs: [
          { ...learned, isEstimate: true },
          nodeOrUsual(node, 'negativesKept', 'Share of negatives kept', 'share', 0.1),
        ],
        unit: 'share',
      },
      (score = 0, kept = 1) => correctPrior(score, kept),
    ),
  ];
}

/** Formula exploration-cost: where a share to explore on is stated. */
function exploring(node: GraphNode): Calculation[] {
  const share = exploredShare(node);
  if (share === undefined) return [];
  return [
    calculate(
      {
        formula: 'exploration-cost',
        group,
        label: `What exploring at “${node.label}” costs the metric`,
        expression: 'share explored × loss there',
        node,
        inputs: [
          {
            label: 'Share explored',
            value: share,
            unit: 'share',
            from: 'node',
            isEstimate: false,
          },
          nodeOrUsual(node, 'explorationDrop', 'Loss there', 'share', 0.3),
        ],
        unit: 'share',
      },
      (explored = 0, drop = 0) => explorationCost(explored, drop),
    ),
  ];
}

/** Of `0.02`, also as text, as the panel writes it; of `2 %` and `2 % of slots`. */
function exploredShare(node: GraphNode): number | undefined {
  const stated = textOf(node, 'exploration').trim();
  const number = stated === '' ? NaN : Number(stated);
  if (Number.isFinite(number)) return asShare(number);
  const [, percent] = /(\d+(?:\.\d+)?)\s*%/.exec(stated) ?? [];
  return percent === undefined ? undefined : asShare(Number(percent) / 100);
}
