import type { GraphNode } from '../engine/graph-node';
import { atNode, estimate, nodeFigure, statedFigure } from './figure';
import type { Figure } from './lens';

const LABEL = 'Mean time';

/** The mean of a skewed time lies near its median; the median near half of the p99. Estimates. */
export function meanTimeOf(node: GraphNode): Figure {
  const median = statedFigure(node, 'latencyP50Ms', LABEL, 'ms');
  if (median) return median;
  const stated = statedFigure(node, 'latencyP99Ms', LABEL, 'ms');
  const slowest = stated ?? nodeFigure(node, 'latencyP99Ms', LABEL, 'ms');
  const usual = stated ? undefined : nodeFigure(node, 'latencyP50Ms', LABEL, 'ms');
  return usual ?? estimate(LABEL, (slowest?.value ?? 0) / 2, 'ms', atNode(node, 'latencyP50Ms'));
}
