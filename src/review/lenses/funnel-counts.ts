import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import { atNode, briefFigure, nodeFigure, statedFigure } from './figure';
import type { Figure } from './lens';

/** How many items come out of a stage; `before` come in. */
export function itemsOf(node: GraphNode, before: Figure | undefined): Figure | undefined {
  if (node.kind === 'candidate-filter') return before && left(node, before);
  if (node.kind !== 'ranker') return atMost(nodeFigure(node, 'outK', 'Items out', 'count'), before);
  // It orders what it scores: all that come in, or as many as it says.
  return (
    statedFigure(node, 'itemsPerRequest', 'Items a request', 'count') ??
    before ??
    nodeFigure(node, 'itemsPerRequest', 'Items a request', 'count')
  );
}

/** What a filter leaves. */
function left(node: GraphNode, before: Figure): Figure {
  const stated = statedFigure(node, 'outK', 'Items out', 'count');
  if (stated) return stated;
  const dropped = nodeFigure(node, 'dropRate', 'Percent dropped', 'count');
  if (!dropped) return before;
  return {
    label: 'Items left',
    value: before.value * (1 - Math.min(100, dropped.value) / 100),
    unit: 'count',
    from: 'derived',
    isEstimate: before.isEstimate || dropped.isEstimate,
    place: atNode(node, 'dropRate'),
  };
}

/** No usual value makes more of what comes in; what is stated stands. */
function atMost(own: Figure | undefined, before: Figure | undefined): Figure | undefined {
  if (!own || !before || !own.isEstimate) return own;
  return own.value > before.value ? { ...own, value: before.value } : own;
}

/** All items that there are: of the brief, the corpus, or what says over how many it searches. */
export function corpusOf(
  graph: BoardGraph,
  stages: readonly GraphNode[],
): { readonly node?: GraphNode; readonly figure: Figure } | undefined {
  const label = 'All items';
  const [drawn] = graph.connected('content-corpus');
  const brief = briefFigure(graph, 'corpus', label, 'count');
  const stated = drawn && statedFigure(drawn, 'corpus', label, 'count');
  const largest = stated && (!brief || stated.value >= brief.value) ? stated : brief;
  if (largest) return { ...(drawn && { node: drawn }), figure: largest };
  for (const node of stages) {
    const figure =
      statedFigure(node, 'corpus', label, 'count') ?? statedFigure(node, 'vectors', label, 'count');
    if (figure) return { ...(drawn && { node: drawn }), figure };
  }
  const usual = drawn && nodeFigure(drawn, 'corpus', label, 'count');
  if (usual) return { node: drawn, figure: usual };
  for (const node of stages) {
    const figure =
      nodeFigure(node, 'corpus', label, 'count') ?? nodeFigure(node, 'vectors', label, 'count');
    if (figure) return { figure };
  }
  return undefined;
}
