import { carriesData, delaySec } from '../analysis/freshness';
import { sources } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';

export interface OldestWay {
  readonly ageSec: number;
  readonly path: readonly GraphNode[];
}

/**
 * The way with the greatest sum of schedules and delays from a source to a node. Edges that close
 * a circle are left out, so that it ends; linear.
 */
export function oldestWays(graph: BoardGraph): {
  readonly to: (node: GraphNode) => OldestWay | undefined;
} {
  const order = inDataOrder(graph, sources(graph));
  const rank = new Map(order.map((node, i) => [node, i]));
  const ages = new Map<GraphNode, number>();
  const before = new Map<GraphNode, GraphNode>();
  for (const node of order) {
    let most = 0;
    for (const edge of node.in) {
      const age = ages.get(edge.from);
      if (age === undefined || !carriesData(edge)) continue;
      if ((rank.get(edge.from) ?? Infinity) >= (rank.get(node) ?? -1)) continue;
      if (age <= most && before.has(node)) continue;
      most = age;
      before.set(node, edge.from);
    }
    ages.set(node, most + delaySec(node));
  }
  return {
    to: (node) => {
      const ageSec = ages.get(node);
      if (ageSec === undefined) return undefined;
      const path: GraphNode[] = [];
      for (let at: GraphNode | undefined = node; at; at = before.get(at)) path.unshift(at);
      return { ageSec, path };
    },
  };
}

/** Depth first, finished last first. */
function inDataOrder(graph: BoardGraph, starts: readonly GraphNode[]): GraphNode[] {
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
      } else if (carriesData(edge) && seen[edge.to.index] !== 1) {
        seen[edge.to.index] = 1;
        open.push({ node: edge.to, at: 0 });
      }
    }
  }
  return finished.toReversed();
}
