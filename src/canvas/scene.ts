import type { Board, BoardNode } from '../core/board';
import type { Rect, Size } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Library } from '../library/library';
import { nodeSize } from '../render/node-size';
import type { Route } from '../render/routing/route';
import { routeEdges } from '../render/routing/route-edges';
import { overlaps, rectOf } from './rectangles';

/** What the canvas derives from one state of the board. Parts that did not change keep identity. */
export interface Scene {
  readonly board: Board;
  readonly library: Library;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  readonly routes: ReadonlyMap<EdgeId, Route>;
}

/** The scene of a board, reusing what the previous one has of it. */
export function nextScene(previous: Scene | undefined, board: Board, library: Library): Scene {
  if (previous?.board === board && previous.library === library) return previous;
  const usable = previous?.library === library ? previous : undefined;
  const sizes = nextSizes(usable, board, library);
  return { board, library, sizes, routes: nextRoutes(usable, board, sizes) };
}

function nextSizes(previous: Scene | undefined, board: Board, library: Library) {
  if (previous?.board.nodes === board.nodes && sameTexts(previous.board, board))
    return previous.sizes;
  const sizes = new Map<NodeId, Size>();
  for (const node of board.nodes.values()) {
    const before = previous?.sizes.get(node.id);
    const kept = previous !== undefined && isSame(previous.board, board, node);
    sizes.set(node.id, before !== undefined && kept ? before : nodeSize(node, board, library));
  }
  return sizes;
}

/** True when the node shows the same on both boards, but for its place. */
export const isSame = (before: Board, after: Board, node: BoardNode): boolean =>
  before.nodes.get(node.id) === node &&
  (node.type === 'brief' ? sameTexts(before, after) : before.components === after.components);

const sameTexts = (a: Board, b: Board): boolean =>
  a.brief === b.brief &&
  a.constraints === b.constraints &&
  a.goals === b.goals &&
  a.metrics === b.metrics &&
  a.components === b.components;

function nextRoutes(
  previous: Scene | undefined,
  board: Board,
  sizes: Scene['sizes'],
): Scene['routes'] {
  if (previous === undefined) return routeEdges(board, sizes);
  if (previous.board.nodes === board.nodes && previous.board.edges === board.edges)
    return previous.routes;
  const stale = staleRoutes(previous, board, sizes);
  return routeEdges(board, sizes, { only: stale, previous: previous.routes });
}

/** Edges that changed, that share an end with one, or whose way a changed node may bar or clear. */
function staleRoutes(previous: Scene, board: Board, sizes: Scene['sizes']): Set<EdgeId> {
  const areas: Rect[] = [];
  const touched = new Set<NodeId>();
  const look = (scene: Pick<Scene, 'board' | 'sizes'>, node: BoardNode): void => {
    touched.add(node.id);
    const size = scene.sizes.get(node.id);
    if (size !== undefined) areas.push(rectOf(node.position, size));
  };
  for (const node of board.nodes.values())
    if (previous.board.nodes.get(node.id) !== node) look({ board, sizes }, node);
  for (const node of previous.board.nodes.values())
    if (board.nodes.get(node.id) !== node) look(previous, node);
  for (const edge of board.edges.values())
    if (previous.board.edges.get(edge.id) !== edge) touched.add(edge.from).add(edge.to);
  for (const edge of previous.board.edges.values())
    if (board.edges.get(edge.id) !== edge) touched.add(edge.from).add(edge.to);

  const stale = new Set<EdgeId>();
  for (const edge of board.edges.values()) {
    const route = previous.routes.get(edge.id);
    const barred = route === undefined || areas.some((area) => overlaps(area, boundsOf(route)));
    if (barred || touched.has(edge.from) || touched.has(edge.to)) stale.add(edge.id);
  }
  return stale;
}

/** The rectangle around a route. */
function boundsOf({ points }: Route): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
