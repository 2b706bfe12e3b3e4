import type { BoardNode } from '../core/board';
import type { Rect } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import { drawEdge } from '../render/draw-edge';
import { drawNode } from '../render/draw-node';
import { paint } from '../render/paint';
import { selectionRing } from '../render/selection-ring';
import { REACH, sheetOf, type FarState } from './far-state';
import { orderOfDrawing } from './flow-nodes';
import { nodeRect } from './hit-test';
import { contextOf } from './look';
import { grow } from './rectangles';
import { edgesIn, nodesIn } from './scene-areas';

/** A part of the board as it lies on a canvas. */
export interface Sheet {
  readonly area: Rect;
  /** Canvas pixels a flow pixel. */
  readonly scale: number;
}

/** How many parts are painted between two looks at the clock. */
const STRIDE = 40;

/**
 * Paints what of a sheet lies in any of the places: groups, connections, then all else, as the
 * elements are stacked. Yields now and then, so that a caller may go on in a later frame.
 */
export function* painting(
  context: CanvasRenderingContext2D,
  { area, scale }: Sheet,
  state: FarState,
  which: 'resting' | 'lifted',
  places: readonly Rect[],
): Generator<void> {
  const { scene, look, selected, lifted } = state;
  const drawContext = { ...contextOf(scene, look), selected: selected.edges };
  const moveTo = (x: number, y: number): void =>
    context.setTransform(scale, 0, 0, scale, (x - area.x) * scale, (y - area.y) * scale);
  const paintNode = (node: BoardNode): void => {
    const rect = nodeRect(node, scene.sizes);
    moveTo(rect.x, rect.y);
    paint(drawNode(node, drawContext), context, { zoom: scale });
    if (!selected.nodes.has(node.id)) return;
    const items = [selectionRing(node.type, rect, look.theme)];
    paint({ bounds: rect, items }, context, { zoom: scale });
  };
  const all = new Set<BoardNode>();
  const edges = new Set<EdgeId>();
  for (const place of places) {
    for (const id of nodesIn(scene, grow(place, REACH))) {
      const node = scene.board.nodes.get(id);
      if (node && lifted.has(id) === (which === 'lifted')) all.add(node);
    }
    for (const id of edgesIn(scene, place)) edges.add(id);
  }
  const nodes = orderOfDrawing(all);
  let count = 0;
  for (const node of nodes) if (node.type === 'group') paintNode(node);
  moveTo(0, 0);
  for (const edge of scene.board.edges.values()) {
    const route = edges.has(edge.id) ? scene.routes.get(edge.id) : undefined;
    if (route === undefined || sheetOf(edge, state) !== which) continue;
    paint(drawEdge(edge, route, drawContext), context, { zoom: scale });
    if (++count % STRIDE === 0) yield;
  }
  for (const node of nodes) {
    if (node.type === 'group') continue;
    paintNode(node);
    if (++count % STRIDE === 0) yield;
  }
}
