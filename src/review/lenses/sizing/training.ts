import { embeddingTableBytes } from '../../../framework/formulas/storage';
import {
  epochSec,
  retrainEveryDays,
  searchHours,
  trainBytes,
  trainFlops,
  trainGpuHours,
  worstDataAgeDays,
} from '../../../framework/formulas/training';
import { seconds } from '../../analysis/duration';
import { labelWaitSec } from '../../analysis/label-wait';
import type { BoardGraph } from '../../engine/board-graph';
import { effective, textOf, type GraphNode } from '../../engine/graph-node';
import { LABELLERS } from '../../engine/kinds';
import { calculate } from '../calculation';
import { atNode, derived, estimate, nodeOrUsual, statedFigure } from '../figure';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { asInput } from './sizing';

const DAY = 86_400;

/** Hours, memory and money of training, and how old what it learned from gets. */
export const trainingSizes = (graph: BoardGraph): Calculation[] => [
  ...graph
    .connected('model-trainer')
    .flatMap((node) => [
      epochOf(graph, node),
      ...transformerOf(node),
      ...tableOf(node),
      cadenceOf(node),
      ageOf(graph, node),
    ]),
  ...graph.connected('hyperparameter-tuner').map(searchOf),
];

/** Formula epoch-time, for all epochs: tables and logs are bound by input, not by arithmetic. */
function epochOf(graph: BoardGraph, node: GraphNode): Calculation {
  const set = graph.connected('dataset-builder')[0];
  const rows = set
    ? nodeOrUsual(set, 'rows', 'Rows', 'count', 1e8)
    : estimate('Rows', 1e8, 'count');
  return calculate(
    {
      formula: 'epoch-time',
      group: 'training',
      label: `A training at “${node.label}”`,
      expression: 'rows ÷ (rows a second of one worker × workers) × epochs',
      node,
      inputs: [
        rows,
        nodeOrUsual(node, 'rowsPerSec', 'Rows a second of one worker', '/s', 50_000),
        nodeOrUsual(node, 'gpus', 'Workers', 'count', 1),
        nodeOrUsual(node, 'epochs', 'Epochs', 'count', 3),
      ],
      unit: 's',
    },
    (count = 0, each = 1, workers = 1, epochs = 1) => epochSec(count, each, workers) * epochs,
  );
}

/** Formulas train-flops, train-gpu-hours and train-memory: only where parameters are stated. */
function transformerOf(node: GraphNode): Calculation[] {
  const start = node.in.find(({ from }) => from.kind === 'pretrained-model')?.from;
  const label = 'Billions of parameters';
  const params =
    statedFigure(node, 'paramsB', label, 'count') ??
    (start && nodeOrUsual(start, 'paramsB', label, 'count', 7));
  if (!params) return [];
  const parts = { group: 'training', node } as const;
  const flops = calculate(
    {
      ...parts,
      formula: 'train-flops',
      label: `Operations of a training at “${node.label}”`,
      expression: '6 × parameters × tokens',
      inputs: [params, nodeOrUsual(node, 'tokensB', 'Billions of tokens', 'count', 0.1)],
      unit: 'count',
    },
    (billions = 0, tokens = 0) => trainFlops(billions * 1e9, tokens * 1e9),
  );
  const hours = calculate(
    {
      ...parts,
      formula: 'train-gpu-hours',
      label: `GPU hours of a training at “${node.label}”`,
      expression: 'operations ÷ (teraflops of one GPU × share of the peak in use) ÷ 3,600',
      inputs: [
        asInput('Operations', flops),
        nodeOrUsual(node, 'gpuTflops', 'Teraflops of one GPU', 'count', 989),
        nodeOrUsual(node, 'mfu', 'Share of the peak in use', 'share', 0.4),
      ],
      unit: 'h',
    },
    (operations = 0, teraflops = 1, used = 1) => trainGpuHours(operations, teraflops * 1e12, used),
  );
  const cost = calculate(
    {
      ...parts,
      formula: 'train-cost',
      label: `Price of a training at “${node.label}”`,
      expression: 'GPU hours × price of one',
      inputs: [
        asInput('GPU hours', hours),
        nodeOrUsual(node, 'gpuHourCost', 'Price of one', '$', 3.5),
      ],
      unit: '$',
    },
    (count = 0, price = 0) => count * price,
  );
  const memory = calculate(
    {
      ...parts,
      formula: 'train-memory',
      label: `Memory of a training at “${node.label}”`,
      expression: 'parameters × 16, activations on top',
      inputs: [params],
      unit: 'B',
    },
    (billions = 0) => trainBytes(billions * 1e9),
  );
  return [flops, hours, cost, memory];
}

/** Formula embedding-table: only where its rows are stated. */
function tableOf(node: GraphNode): Calculation[] {
  const rows = statedFigure(node, 'vocabulary', 'Rows of the table', 'count');
  if (!rows) return [];
  return [
    calculate(
      {
        formula: 'embedding-table',
        group: 'training',
        label: `Embedding table of “${node.label}”`,
        expression: 'rows × dimensions × 4 × (1 + states of the optimiser)',
        node,
        inputs: [
          rows,
          nodeOrUsual(node, 'dim', 'Dimensions', 'count', 64),
          nodeOrUsual(node, 'optimiserStates', 'States of the optimiser', 'count', 2),
        ],
        unit: 'B',
      },
      (vocabulary = 0, dim = 0, states = 0) => embeddingTableBytes(vocabulary, dim, states),
    ),
  ];
}

/** Formula retrain-cadence: the loss a day comes from a replay with ageing models. */
const cadenceOf = (node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'retrain-cadence',
      group: 'training',
      label: `“${node.label}” has to train anew after`,
      expression: 'loss that is tolerated ÷ loss a day without training',
      node,
      inputs: [
        nodeOrUsual(node, 'toleratedLoss', 'Loss that is tolerated', 'share', 0.02),
        nodeOrUsual(node, 'lossPerDay', 'Loss a day', 'share', 0.005),
      ],
      unit: 'd',
    },
    (tolerated = 0, each = 1) => retrainEveryDays(tolerated, each),
  );

/** Formula data-age: why inputs are watched. */
function ageOf(graph: BoardGraph, node: GraphNode): Calculation {
  const waits = graph.connected(...LABELLERS).flatMap((from) => labelWaitSec(from) ?? []);
  const wait = waits.reduce((most, sec) => Math.max(most, sec), 0);
  const known = 'Until a label is known';
  const building = 'To build the set';
  const [set] = graph.connected('dataset-builder');
  return calculate(
    {
      formula: 'data-age',
      group: 'training',
      label: `Oldest that the model of “${node.label}” gets`,
      expression: 'time until a label is known + time between trainings + time to build the set',
      node,
      inputs: [
        waits.length > 0 ? derived(known, wait, 's', false) : estimate(known, DAY, 's'),
        intervalOf(node, 'cadence', 'Between trainings'),
        set ? intervalOf(set, 'schedule', building) : estimate(building, DAY, 's'),
      ],
      unit: 's',
    },
    (delay = 0, interval = 0, pipeline = 0) =>
      DAY * worstDataAgeDays(delay / DAY, interval / DAY, pipeline / DAY),
  );
}

/** Seconds of a duration that the node states, else of its kind's usual one, else a day. */
function intervalOf(node: GraphNode, key: string, label: string): Figure {
  const text = textOf(node, key);
  const stated = seconds(text || undefined);
  const place = atNode(node, key);
  if (stated !== undefined) {
    return { label, value: stated, unit: 's', text, from: 'node', isEstimate: false, place };
  }
  const known = effective(node, key);
  const usual = typeof known === 'string' ? seconds(known) : undefined;
  return estimate(label, usual ?? DAY, 's', place);
}

/** Formula search-cost. */
const searchOf = (node: GraphNode): Calculation =>
  calculate(
    {
      formula: 'search-cost',
      group: 'training',
      label: `A search of “${node.label}”`,
      expression: 'trials × hours of one × (1 − saved by stopping early)',
      node,
      inputs: [
        nodeOrUsual(node, 'trials', 'Trials', 'count', 50),
        nodeOrUsual(node, 'hoursPerTrial', 'Hours of one', 'h', 2),
        nodeOrUsual(node, 'savedShare', 'Saved by stopping early', 'share', 0.5),
      ],
      unit: 'h',
    },
    (trials = 0, each = 0, saved = 0) => searchHours(trials, each, saved),
  );
