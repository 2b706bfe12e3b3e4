import { seconds } from '../analysis/duration';
import { labelWaitSec } from '../analysis/label-wait';
import { isDataset } from '../analysis/datasets';
import { trainers } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import { DATA, flows } from '../engine/flow-mask';
import { effective, numberOf, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { nodeFigure } from './figure';
import type { TimeLine, TimeSpan } from './leakage-reading';

const DAY = 86_400;
const FEATURES = flows('features', 'embeddings');
const EXAMPLES = flows('dataset', 'records');

/** One for each place where a model's features and labels come together. */
export function timeLinesOf(graph: BoardGraph): TimeLine[] {
  const learning = graph.upstream(trainers(graph), DATA);
  return graph.nodes
    .filter((node) => isDataset(node) && learning.has(node))
    .flatMap((node) => {
      const features = node.in.filter(({ bit }) => (bit & FEATURES) !== 0);
      const labels = node.in.filter(({ flow }) => flow === 'labels');
      if (features.length + labels.length === 0) return [];
      return [lineOf(graph, node, features, labels)];
    });
}

function lineOf(
  graph: BoardGraph,
  node: GraphNode,
  featureEdges: readonly GraphEdge[],
  labelEdges: readonly GraphEdge[],
): TimeLine {
  const outcomes = labelEdges.map(outcomeOf);
  const known = outcomes.reduce((most, { toSec }) => Math.max(most, toSec), 0);
  const features = featureEdges.map((edge) => featureOf(edge, known));
  const split = splitOf(graph, node, outcomes);
  const all = [...features, ...outcomes];
  return {
    node: node.id,
    label: node.label,
    features,
    outcomes,
    ...(split && { split }),
    fromSec: all.reduce((least, { fromSec }) => Math.min(least, fromSec), 0),
    toSec: all.reduce((most, { toSec }) => Math.max(most, toSec), 0),
  };
}

/** A feature looks back over its window, or as far as the data set does; a log holds the moment. */
function featureOf(edge: GraphEdge, labelSec: number): TimeSpan {
  const { from, to } = edge;
  const base = { node: from.id, label: from.label, edge: edge.id };
  if (from.kind === 'prediction-log') {
    return { ...base, fromSec: 0, toSec: 0, future: false, isEstimate: false };
  }
  const future = letsFutureIn(edge);
  const makers = [from, ...from.in.map((before) => before.from)];
  const windows = makers.flatMap((maker) => numberOf(maker, 'windowSec') ?? []);
  const lookback = nodeFigure(to, 'lookbackDays', 'Looks back', 'd');
  const longest = windows.reduce((a, b) => Math.max(a, b), 0);
  const stated = lookback?.isEstimate === false ? lookback.value * DAY : 0;
  const known = Math.max(longest, stated);
  const back = known > 0 ? known : (lookback?.value ?? 30) * DAY;
  return {
    ...base,
    fromSec: -back,
    // A latest value may be as late as the label: then it can hold the answer.
    toSec: future ? Math.max(labelSec, 1) : 0,
    future,
    isEstimate:
      longest > 0 && lookback?.isEstimate !== false ? false : lookback?.isEstimate !== false,
  };
}

/** As feature-engineering/not-as-of judges it. */
function letsFutureIn({ from, to, flow }: GraphEdge): boolean {
  if (flow !== 'features' || from.kind === undefined) return false;
  if (to.kind === 'dataset-builder' && effective(to, 'joinMode') === 'latest') return true;
  if (from.kind === 'feature-store' && effective(from, 'pointInTime') === false) return true;
  return to.kind === 'model-trainer' || to.kind === 'online-trainer';
}

/** From the prediction until nothing can change the label any more. */
function outcomeOf(edge: GraphEdge): TimeSpan {
  const { from } = edge;
  const stated = labelWaitSec(from);
  const usual = ['attributionWindow', 'labelDelay'].flatMap((key) => {
    const value = effective(from, key);
    return typeof value === 'string' ? (seconds(value) ?? []) : [];
  });
  const longest = stated ?? usual.reduce((a, b) => Math.max(a, b), 0);
  return {
    node: from.id,
    label: from.label,
    edge: edge.id,
    fromSec: 0,
    toSec: longest,
    future: false,
    isEstimate: stated === undefined,
  };
}

/** The first splitter that the examples come to. */
function splitOf(
  graph: BoardGraph,
  node: GraphNode,
  outcomes: readonly TimeSpan[],
): TimeLine['split'] | undefined {
  const splitter = [...graph.downstream([node], EXAMPLES)].find(
    ({ kind }) => kind === 'data-splitter',
  );
  if (!splitter) return undefined;
  const method = effective(splitter, 'method');
  const gap = nodeFigure(splitter, 'gapDays', 'Gap', 'd');
  const gapSec = (gap?.value ?? 0) * DAY;
  const stated = outcomes.filter(({ isEstimate }) => !isEstimate);
  const neededSec = stated.reduce((most, { toSec }) => Math.max(most, toSec), 0);
  const byTime = typeof method === 'string' && /time|rolling|walk/i.test(method);
  return {
    node: splitter.id,
    label: splitter.label,
    ...(typeof method === 'string' && { method }),
    ...(gap && { gap }),
    gapSec,
    neededSec,
    short: byTime && gap?.isEstimate === false && gapSec < neededSec,
  };
}
