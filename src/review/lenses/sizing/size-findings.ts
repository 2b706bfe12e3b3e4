import { seconds } from '../../analysis/duration';
import type { BoardGraph } from '../../engine/board-graph';
import { numberOf, textOf, type GraphNode } from '../../engine/graph-node';
import { about, amount, duration } from '../amount';
import type { LensFinding } from '../lens';
import type { Calculation } from '../throughput-reading';

/** What does not fit where it has to: a batch its window, a prompt its bound. Questions, no verdicts. */
export const sizeFindings = (graph: BoardGraph, sizes: readonly Calculation[]): LensFinding[] =>
  sizes.flatMap((size) => {
    const node = size.node === undefined ? undefined : graph.node(size.node);
    const message = node && messageOf(graph, node, size);
    if (!node || message === undefined) return [];
    return [{ message, severity: 'hint', nodes: [node.id], edges: [] }];
  });

function messageOf(graph: BoardGraph, node: GraphNode, size: Calculation): string | undefined {
  if (size.formula === 'batch-time') return lateBatch(graph, node, size);
  if (size.formula === 'rag-context') return longPrompt(node, size);
  return undefined;
}

/** Formula batch-time: it must fit its window with room for one more try. */
function lateBatch(
  { board }: BoardGraph,
  node: GraphNode,
  { value, isEstimate }: Calculation,
): string | undefined {
  const runs = seconds(textOf(node, 'schedule') || undefined);
  const asked = seconds(board.constraints.deadline);
  const window = Math.min(runs ?? Infinity, asked ?? Infinity);
  if (!Number.isFinite(window) || window <= 0 || 2 * value <= window) return undefined;
  const takes = `“${node.label}” takes ${about(duration(value), isEstimate)} for a day’s items`;
  return value > window
    ? `${takes}, and has ${duration(window)}.`
    : `${takes}, and has ${duration(window)}: no room for one more try.`;
}

/** Formula rag-context: at most what the prompt may hold. */
function longPrompt(node: GraphNode, { value, isEstimate }: Calculation): string | undefined {
  const most = numberOf(node, 'maxTokens');
  if (most === undefined || value <= most) return undefined;
  return `“${node.label}” puts together ${about(amount(value, 'tokens'), isEstimate)}, and may hold ${amount(most, 'tokens')}.`;
}
