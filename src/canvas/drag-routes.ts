import type { Board, BoardNode, Edge } from '../core/board';
import type { Point } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import { drawEdge } from '../render/draw-edge';
import type { Drawing } from '../render/drawing';
import { selection } from '../session/selection';
import { edgesAt } from './edges-at';
import { placeOf } from './flow-nodes';
import type { Gesture } from './gesture-store';
import { contextOf, type Look } from './look';
import type { KeyedStore } from './keyed-store';
import type { Scene } from './scene';

export type DragRoute =
  | { readonly kind: 'rerouted'; readonly drawing: Drawing }
  | { readonly kind: 'shifted'; readonly by: Point };

export type DragRoutes = KeyedStore<EdgeId, DragRoute>;

/**
 * The edges that a running gesture changes: those between two moving nodes shift with them,
 * those to a resting node take a new way. All others stay as they are until the drop.
 */
export function routesDuring(gesture: Gesture, scene: Scene, look: Look): Map<EdgeId, DragRoute> {
  if (gesture.kind === 'bend') return bending(gesture, scene, look);
  const changed = new Map<EdgeId, DragRoute>();
  const moving = movingNodes(gesture);
  if (moving.size === 0) return changed;
  const rerouted = new Map<EdgeId, Edge>();
  const shift =
    gesture.kind === 'drag' ? ({ kind: 'shifted', by: gesture.delta } as const) : undefined;
  for (const edge of edgesAt(scene.board, moving)) {
    if (shift && moving.has(edge.from) && moving.has(edge.to)) changed.set(edge.id, shift);
    else rerouted.set(edge.id, edge);
  }
  if (rerouted.size === 0) return changed;
  const routes = scene.routeEdges(only(scene, rerouted), sizesDuring(gesture, scene), {
    quick: true,
    previous: scene.routes,
    positions: positionsDuring(gesture, scene, moving),
  });
  const context = { ...contextOf(scene, look), selected: selection.getState().edges };
  for (const [id, edge] of rerouted) {
    const route = routes.get(id);
    if (route === undefined) continue;
    changed.set(id, { kind: 'rerouted', drawing: drawEdge(edge, route, context) });
  }
  return changed;
}

/** The board as far as these edges need it: a step of a drag must not cost what the board costs. */
function only({ board }: Scene, edges: ReadonlyMap<EdgeId, Edge>): Board {
  const nodes = new Map<NodeId, BoardNode>();
  for (const { from, to } of edges.values())
    for (const id of [from, to]) {
      const node = board.nodes.get(id);
      if (node !== undefined) nodes.set(id, node);
    }
  return { ...board, nodes, edges };
}

/** The one edge on its way through the bends as they are dragged. */
function bending(
  { edge: id, bends }: Extract<Gesture, { readonly kind: 'bend' }>,
  scene: Scene,
  look: Look,
): Map<EdgeId, DragRoute> {
  const before = scene.board.edges.get(id);
  if (before === undefined) return new Map();
  const edge = { ...before, bends };
  const board = only(scene, new Map([[id, edge]]));
  const options = { quick: true, previous: scene.routes };
  const route = scene.routeEdges(board, scene.sizes, options).get(id);
  if (route === undefined) return new Map();
  const context = { ...contextOf(scene, look), selected: selection.getState().edges };
  return new Map([[id, { kind: 'rerouted', drawing: drawEdge(edge, route, context) }]]);
}

function movingNodes(gesture: Gesture): ReadonlySet<NodeId> {
  if (gesture.kind === 'drag') return gesture.nodes;
  return new Set(gesture.kind === 'resize' ? [gesture.node] : []);
}

function positionsDuring(gesture: Gesture, scene: Scene, moving: ReadonlySet<NodeId>) {
  const positions = new Map<NodeId, Point>();
  for (const id of moving) {
    const node = scene.board.nodes.get(id);
    if (node !== undefined) positions.set(id, placeOf(node, scene, gesture));
  }
  return positions;
}

const sizesDuring = (gesture: Gesture, { sizes }: Scene): Scene['sizes'] =>
  gesture.kind === 'resize' ? new Map(sizes).set(gesture.node, gesture.rect) : sizes;
