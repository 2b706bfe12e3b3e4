import { costPerThousand } from '../../../framework/formulas/decisions';
import { property, type GraphNode } from '../../engine/graph-node';
import { calculate, isSound } from '../calculation';
import { briefFigure, derived, nodeFigure, nodeOrUsual } from '../figure';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { featureMemory, keptBytes } from './data';
import { machinesOf } from './indexes';
import { answerPrice } from './language';
import { asInput, type Sizing } from './sizing';

const group = 'cost';
const SECONDS_A_MONTH = 30 * 86_400;

/**
 * Formula cost-per-1k for every part, and their sum. A fleet that is sized for the peak, at mean
 * load: idle hours are in the price. Storage, features and what leaves come on top.
 */
export function costOf(sizing: Sizing): {
  readonly parts: readonly Calculation[];
  readonly sum?: Calculation;
  readonly year?: Calculation;
} {
  const { mean } = sizing;
  const online = mean && mean.value > 0 ? onlineCosts(sizing, mean) : [];
  const parts = [...online, ...batchCosts(sizing)].filter(isSound);
  if (parts.length === 0) return { parts };
  const sum = calculate(
    {
      formula: 'cost-per-1k',
      group,
      label: 'Price of 1,000 predictions',
      expression: 'the sum of the parts',
      inputs: parts.map((part) => asInput(part.label, part)),
      unit: '$/1k',
    },
    (...each) => each.reduce((total, one) => total + one, 0),
  );
  const daily = mean
    ? mean.value * 86_400
    : briefFigure(sizing.graph, 'itemsPerDay', '', 'per day')?.value;
  if (daily === undefined) return { parts, sum };
  const predictions = derived('Predictions a day', daily, 'per day', mean?.isEstimate ?? false);
  const year = calculate(
    {
      formula: 'cost-a-year',
      group,
      label: 'A year of predictions',
      expression: 'price of 1,000 ÷ 1,000 × predictions a day × 365',
      inputs: [asInput('Price of 1,000', sum), predictions],
      unit: '$/year',
    },
    (price = 0, count = 0) => (price / 1000) * count * 365,
  );
  return { parts, sum, year };
}

function onlineCosts(sizing: Sizing, mean: Calculation): Calculation[] {
  const { graph } = sizing;
  return [
    ...sizing.rows.flatMap(({ node: id, replicas, needed }) => {
      const node = graph.node(id);
      if (!node) return [];
      if (isRented(node)) return tokenCost(sizing, node, mean);
      const stated = replicas ?? (needed && asInput('Replicas needed', needed));
      const count = node.kind === 'vector-index' ? machinesIn(sizing, node) : stated;
      return count ? [machineCost(node, count, mean)] : [];
    }),
    ...keptBytes(sizing).flatMap(({ node, kept }) =>
      kept ? [storageCost(node, kept, mean, 0.023)] : [],
    ),
    ...graph
      .connected('feature-store')
      .flatMap((node) =>
        featureMemory(sizing, node).map((memory) => storageCost(node, memory, mean, 2)),
      ),
    ...graph.connected('client-app').map(egressCost),
  ];
}

/** A model that somebody else runs, or of which nobody said who runs it, is paid by the token. */
const isRented = (node: GraphNode): boolean =>
  node.kind === 'llm-server' &&
  property(node, 'hosted') !== false &&
  property(node, 'replicas') === undefined;

const machinesIn = (sizing: Sizing, node: GraphNode): Figure | undefined => {
  const machines = machinesOf(sizing, node).find(({ formula }) => formula === 'index-nodes');
  return machines && asInput('Machines', machines);
};

const machineCost = (node: GraphNode, count: Figure, mean: Calculation): Calculation =>
  calculate(
    {
      formula: 'cost-per-1k',
      group,
      label: `Machines of “${node.label}”`,
      expression: 'replicas × price of one an hour ÷ (mean load × 3,600) × 1,000',
      node,
      inputs: [
        count,
        nodeOrUsual(node, 'replicaHourCost', 'Price of one', '$/h', 0.4),
        asInput('Mean load', mean),
      ],
      unit: '$/1k',
    },
    (instances = 0, price = 0, qps = 0) => costPerThousand(instances, price, qps),
  );

/** As many answers as requests get through to it. */
function tokenCost({ peak, loadAt }: Sizing, node: GraphNode, mean: Calculation): Calculation[] {
  const load = loadAt(node);
  if (!load || !peak || peak.value === 0) return [];
  const isEstimate = load.isEstimate || mean.isEstimate;
  return [
    calculate(
      {
        formula: 'cost-per-1k',
        group,
        label: `Tokens of “${node.label}”`,
        expression: 'price of 1,000 answers × answers a request',
        node,
        inputs: [
          asInput('Price of 1,000 answers', answerPrice(node)),
          derived('Answers a request', load.value / peak.value, 'count', isEstimate),
        ],
        unit: '$/1k',
      },
      (price = 0, each = 0) => price * each,
    ),
  ];
}

const storageCost = (
  node: GraphNode,
  kept: Calculation,
  mean: Calculation,
  usual: number,
): Calculation =>
  calculate(
    {
      formula: 'storage-cost',
      group,
      label: `What “${node.label}” keeps`,
      expression: 'bytes ÷ 1,000,000,000 × price of a GB a month ÷ (mean load × 2,592,000) × 1,000',
      node,
      inputs: [
        asInput('Bytes', kept),
        nodeOrUsual(node, 'gbMonthCost', 'Price of a GB a month', '$', usual),
        asInput('Mean load', mean),
      ],
      unit: '$/1k',
    },
    (bytes = 0, price = 0, qps = 0) => ((bytes / 1e9) * price * 1000) / (qps * SECONDS_A_MONTH),
  );

const egressCost = (node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'egress-cost',
      group,
      label: `Answers to “${node.label}”`,
      expression: 'kilobytes of an answer ÷ 1,000,000 × price of a GB × 1,000',
      node,
      inputs: [
        nodeOrUsual(node, 'payloadKB', 'Kilobytes of an answer', 'count', 20),
        nodeOrUsual(node, 'egressGbCost', 'Price of a GB', '$/GB', 0.09),
      ],
      unit: '$/1k',
    },
    (kilobytes = 0, price = 0) => (kilobytes / 1e6) * price * 1000,
  );

/** A batch pays for the hours that it runs. */
const batchCosts = ({ graph }: Sizing): Calculation[] =>
  graph.connected('batch-scorer').flatMap((node) => {
    const each = nodeFigure(node, 'replicaQps', 'Items a second of one replica', '/s');
    if (!each) return [];
    return [
      calculate(
        {
          formula: 'cost-per-1k',
          group,
          label: `Machines of “${node.label}”`,
          expression: 'price of one replica an hour ÷ (items a second of one × 3,600) × 1,000',
          node,
          inputs: [nodeOrUsual(node, 'replicaHourCost', 'Price of one', '$/h', 0.4), each],
          unit: '$/1k',
        },
        (price = 0, rate = 0) => costPerThousand(1, price, rate),
      ),
    ];
  });
