import { carriesData, delaySec } from '../analysis/freshness';
import { sources } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import { orderAlong } from './order-along';

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
  const { order, leadsOn } = orderAlong(graph, sources(graph), carriesData);
  const ages = new Map<GraphNode, number>();
  const before = new Map<GraphNode, GraphNode>();
  for (const node of order) {
    let most = 0;
    for (const edge of node.in) {
      const age = ages.get(edge.from);
      if (age === undefined || !leadsOn(edge)) continue;
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
