import { orderedNodes, type Board } from '../core/board';
import type { Rect } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import type { DrawContext } from './draw-context';
import { drawEdge } from './draw-edge';
import { drawNode } from './draw-node';
import type { Drawing } from './drawing';
import { paint, type PaintOptions } from './paint';
import type { PaintContext } from './paint-context';
import type { Route } from './routing/route';

/** A drawing and where its own origin lies. */
export interface Placed {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

/** A board as parts to paint, bottom to top. Make it once a change, paint it once a frame. */
export function sceneOf(
  board: Board,
  routes: ReadonlyMap<EdgeId, Route>,
  context: Omit<DrawContext, 'board'>,
): Placed[] {
  const whole = { ...context, board };
  const groups: Placed[] = [];
  const nodes: Placed[] = [];
  for (const node of orderedNodes(board)) {
    const placed = { drawing: drawNode(node, whole), ...node.position };
    if (node.type === 'group') groups.push(placed);
    else nodes.push(placed);
  }
  const edges: Placed[] = [];
  for (const [id, route] of routes) {
    const edge = board.edges.get(id);
    if (edge) edges.push({ drawing: drawEdge(edge, route, whole), x: 0, y: 0 });
  }
  return [...groups, ...edges, ...nodes];
}

/** Paints what of the scene lies in the window, in flow coordinates; the context is scaled already. */
export function paintScene(
  scene: readonly Placed[],
  context: PaintContext,
  window: Rect,
  options: PaintOptions = {},
): void {
  const [right, bottom] = [window.x + window.width, window.y + window.height];
  for (const { drawing, x, y } of scene) {
    const { bounds } = drawing;
    if (x + bounds.x > right || x + bounds.x + bounds.width < window.x) continue;
    if (y + bounds.y > bottom || y + bounds.y + bounds.height < window.y) continue;
    if (x !== 0 || y !== 0) context.translate(x, y);
    paint(drawing, context, options);
    if (x !== 0 || y !== 0) context.translate(-x, -y);
  }
}
