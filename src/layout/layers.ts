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

/**
 * Layers that go on below, from the left again, where they are about `ratio` times as wide as high.
 * The edges that lead on to the next row have room of their own between the rows.
 */
const inRows = (ratio: number): LayoutOptions => ({
  'elk.layered.wrapping.strategy': 'MULTI_EDGE',
  'elk.layered.wrapping.additionalEdgeSpacing': '40',
  'elk.aspectRatio': String(ratio),
});

/**
 * Top-left corners in layers from left to right, from (0, 0); loops lead back and pull nothing.
 *
 * @param ratio of width to height at which the layers go on in a further row; absent for one row
 */
export async function inLayers(
  items: readonly Item[],
  links: readonly Link[],
  engine: LayoutEngine,
  ratio?: number,
): Promise<Map<string, Point>> {
  const ordered = items.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const ids = items
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at.x - b.at.x || a.at.y - b.at.y)
    .map(({ id }) => id);
  const ranks = new Map(items.map(({ id, rank }) => [id, rank]));
  const back = waysBack(ids, links, (id) => ranks.get(id));
  const laidOut = await engine.layout({
    id: 'root',
    layoutOptions: ratio === undefined ? OPTIONS : { ...OPTIONS, ...inRows(ratio) },
    children: ordered.map(({ id, width, height }) => ({ id, width, height })),
    // Turned round, a way back keeps its ends near and their order.
    edges: links.map(({ id, from, to }) => ({
      id,
      sources: [back.has(id) ? to : from],
      targets: [back.has(id) ? from : to],
    })),
  });
  const placed = laidOut.children ?? [];
  // Rows leave room at their left for the ways that lead to them.
  const left = ratio === undefined ? 0 : Math.min(...placed.map(({ x = 0 }) => x));
  const top = ratio === undefined ? 0 : Math.min(...placed.map(({ y = 0 }) => y));
  return new Map(
    placed.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x - left), y: Math.round(y - top) }]),
  );
}
