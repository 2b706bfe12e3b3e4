import type { ElkNode, LayoutOptions } from 'elkjs';

import type { Point, Size } from '../core/geometry';
import { waysBack, type Link } from './ways-back';

/** ELK, wherever it runs: in a worker, or in the same thread. */
export interface LayoutEngine {
  layout(graph: ElkNode): Promise<ElkNode>;
}

export interface Item extends Size {
  readonly id: string;
  /** Where it is now: what is level stays in the same order. */
  readonly at: Point;
  /** How far along the flow it belongs, where that is known. */
  readonly rank?: number;
}

/** Room for the words of a connection between two layers, in flow pixels. */
const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.edgeNode': '28',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.componentComponent': '56',
  'elk.layered.spacing.nodeNodeBetweenLayers': '96',
  'elk.layered.spacing.edgeNodeBetweenLayers': '28',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.thoroughness': '10',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Top-left corners in layers from left to right, from (0, 0); loops lead back and pull nothing. */
export async function inLayers(
  items: readonly Item[],
  links: readonly Link[],
  engine: LayoutEngine,
): Promise<Map<string, Point>> {
  const ordered = items.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const ids = items
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at.x - b.at.x || a.at.y - b.at.y)
    .map(({ id }) => id);
  const ranks = new Map(items.map(({ id, rank }) => [id, rank]));
  const back = waysBack(ids, links, (id) => ranks.get(id));
  const laidOut = await engine.layout({
    id: 'root',
    layoutOptions: OPTIONS,
    children: ordered.map(({ id, width, height }) => ({ id, width, height })),
    // Turned round, a way back keeps its ends near and their order.
    edges: links.map(({ id, from, to }) => ({
      id,
      sources: [back.has(id) ? to : from],
      targets: [back.has(id) ? from : to],
    })),
  });
  return new Map(
    (laidOut.children ?? []).map(({ id, x = 0, y = 0 }) => [
      id,
      { x: Math.round(x), y: Math.round(y) },
    ]),
  );
}
