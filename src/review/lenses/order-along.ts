import type { BoardGraph } from '../engine/board-graph';
import type { GraphEdge, GraphNode } from '../engine/graph-node';

/**
 * What the starts reach along these edges, each node after those that lead to it. Edges against
 * the order close a circle: who sums along it leaves them out. Linear.
 */
export function orderAlong(
  graph: BoardGraph,
  starts: readonly GraphNode[],
  along: (edge: GraphEdge) => boolean,
): { readonly order: readonly GraphNode[]; readonly leadsOn: (edge: GraphEdge) => boolean } {
  const seen = new Uint8Array(graph.nodes.length);
  const finished: GraphNode[] = [];
  for (const start of starts) {
    if (seen[start.index] === 1) continue;
    seen[start.index] = 1;
    const open: { readonly node: GraphNode; at: number }[] = [{ node: start, at: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const edge = top.node.out[top.at++];
      if (!edge) {
        finished.push(top.node);
        open.pop();
      } else if (along(edge) && seen[edge.to.index] !== 1) {
        seen[edge.to.index] = 1;
        open.push({ node: edge.to, at: 0 });
      }
    }
  }
  const order = finished.toReversed();
  const rank = new Map(order.map((node, i) => [node, i]));
  const leadsOn = (edge: GraphEdge): boolean =>
    along(edge) && (rank.get(edge.from) ?? Infinity) < (rank.get(edge.to) ?? -1);
  return { order, leadsOn };
}
