import type { BoardGraph } from '../../engine/board-graph';
import type { GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { briefFigure, nodeOrUsual } from '../figure';
import type { Calculation } from '../throughput-reading';

/** Items times the size of one; the brief counts them where the corpus does not. */
export function corpusBytes(graph: BoardGraph, node: GraphNode): Calculation {
  const own = nodeOrUsual(node, 'corpus', 'Items', 'count', 1e6);
  const stated = own.isEstimate ? briefFigure(graph, 'corpus', 'Items', 'count') : undefined;
  return calculate(
    {
      formula: 'corpus-bytes',
      group: 'data',
      label: `Size of “${node.label}”`,
      expression: 'items × megabytes of one × 1,000,000',
      node,
      inputs: [stated ?? own, nodeOrUsual(node, 'avgSizeMB', 'Megabytes of one', 'count', 0.5)],
      unit: 'B',
    },
    (items = 0, size = 0) => items * size * 1e6,
  );
}
