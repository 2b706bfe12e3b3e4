import { batchHours } from '../../../framework/formulas/training';
import type { GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { briefFigure, nodeFigure, statedFigure } from '../figure';
import type { Calculation } from '../throughput-reading';
import type { Sizing } from './sizing';

/** Formula batch-time: by what is stated of all, else by its replicas. */
export function batchTime({ graph }: Sizing, node: GraphNode): Calculation[] {
  const items = briefFigure(graph, 'itemsPerDay', 'Items a day', 'per day');
  if (!items) return [];
  const parts = {
    formula: 'batch-time',
    group: 'data',
    label: `A day’s items at “${node.label}”`,
    node,
    unit: 's',
  } as const;
  const hourly = statedFigure(node, 'itemsPerHour', 'Items an hour', 'count');
  if (hourly) {
    return [
      calculate(
        { ...parts, expression: 'items a day ÷ items an hour', inputs: [items, hourly] },
        (count = 0, each = 1) => 3600 * batchHours(count, 3600 / each, 1),
      ),
    ];
  }
  const replicas = nodeFigure(node, 'replicas', 'Replicas', 'count');
  const rate = nodeFigure(node, 'replicaQps', 'Items a second of one replica', '/s');
  if (!replicas || !rate) return [];
  return [
    calculate(
      {
        ...parts,
        expression: 'items a day ÷ (replicas × items a second of one replica)',
        inputs: [items, replicas, rate],
      },
      (count = 0, parallel = 1, each = 1) => 3600 * batchHours(count, 1 / each, parallel),
    ),
  ];
}
