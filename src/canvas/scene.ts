import type { Board, BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import { changedKeys } from '../core/changed-keys';
import { nodeId, type EdgeId, type NodeId } from '../core/ids';
import type { Library } from '../library/library';
import { nodeSize } from '../render/node-size';
import type { Route } from '../render/routing/route';
import type { routeEdges } from '../render/routing/route-edges';
import { isSameRoute } from '../render/routing/same-route';
import { withChanges } from './with-changes';

export type RouteEdges = typeof routeEdges;
/** The routes of a changed board, made from those before the change. */
export type RoutesAfter = (
  before: Scene,
  board: Board,
  sizes: Scene['sizes'],
) => ReadonlyMap<EdgeId, Route>;

export interface Routing {
  readonly routeEdges: RouteEdges;
  readonly routesAfter: RoutesAfter;
}

/** Before the routing has loaded no connection has a way. */
export const noRouting: Routing = { routeEdges: () => new Map(), routesAfter: () => new Map() };

/** What the canvas derives from one state of the board. Parts that did not change keep identity. */
export interface Scene {
  readonly board: Board;
  readonly library: Library;
  readonly routeEdges: RouteEdges;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  readonly routes: ReadonlyMap<EdgeId, Route>;
  /** False while some routes are still those from before the last change. */
  readonly isSettled: boolean;
}

/** Up to so many edges all are routed anew after each change; beyond, only those it may touch. */
const ALWAYS_WHOLE = 200;

/** Beyond so many edges the first view takes the shortest ways, and the best ones come after it. */
const FIRST_WHOLE = 1500;

/**
 * The scene of a board, reusing what the previous one has of it. On a large board only the routes
 * that the change may touch are new; `settled` then gives them all.
 */
export function nextScene(
  previous: Scene | undefined,
  board: Board,
  library: Library,
  routing: Routing,
): Scene {
  const route = routing.routeEdges;
  const usable =
    previous?.library === library && previous.routeEdges === route ? previous : undefined;
  if (usable?.board === board) return usable;
  const sizes = nextSizes(usable, board, library);
  const next = { board, library, routeEdges: route, sizes };
  if (usable === undefined) {
    const quick = board.edges.size > FIRST_WHOLE;
    return { ...next, routes: route(board, sizes, quick ? { quick } : {}), isSettled: !quick };
  }
  if (usable.board.nodes === board.nodes && usable.board.edges === board.edges)
    return { ...usable, board, sizes };
  if (board.edges.size <= ALWAYS_WHOLE)
    return settled({ ...next, routes: usable.routes, isSettled: false });
  const routes = routing.routesAfter(usable, board, sizes);
  return { ...next, routes, isSettled: false };
}

/**
 * The scene with every route as the board alone gives it, which is what an export shows. `whole`
 * are those routes, where they have been found elsewhere.
 */
export function settled(scene: Scene, whole?: Scene['routes']): Scene {
  if (scene.isSettled) return scene;
  const found = whole ?? scene.routeEdges(scene.board, scene.sizes);
  const changed = new Map<EdgeId, Route | undefined>();
  for (const [id, route] of found) {
    const before = scene.routes.get(id);
    if (before === undefined || !isSameRoute(before, route)) changed.set(id, route);
  }
  for (const id of scene.routes.keys()) if (!found.has(id)) changed.set(id, undefined);
  return { ...scene, routes: withChanges(scene.routes, changed), isSettled: true };
}

function nextSizes(previous: Scene | undefined, board: Board, library: Library): Scene['sizes'] {
  if (previous === undefined || !sameTexts(previous.board, board))
    return allSizes(previous, board, library);
  const changed = new Map<NodeId, Size | undefined>();
  for (const key of changedKeys(previous.board.nodes, board.nodes)) {
    const node = board.nodes.get(nodeId(key));
    const size = node && nodeSize(node, board, library);
    const before = previous.sizes.get(nodeId(key));
    if (size?.width !== before?.width || size?.height !== before?.height)
      changed.set(nodeId(key), size);
  }
  return withChanges(previous.sizes, changed);
}

function allSizes(previous: Scene | undefined, board: Board, library: Library): Scene['sizes'] {
  const sizes = new Map<NodeId, Size>();
  for (const node of board.nodes.values()) {
    const before = previous?.sizes.get(node.id);
    const kept =
      before !== undefined && previous !== undefined && isSame(previous.board, board, node);
    sizes.set(node.id, kept ? before : nodeSize(node, board, library));
  }
  return sizes;
}

/** True when the node shows the same on both boards, but for its place. */
const isSame = (before: Board, after: Board, node: BoardNode): boolean =>
  before.nodes.get(node.id) === node &&
  (node.type === 'brief' ? sameTexts(before, after) : before.components === after.components);

const sameTexts = (a: Board, b: Board): boolean =>
  a.brief === b.brief &&
  a.constraints === b.constraints &&
  a.goals === b.goals &&
  a.metrics === b.metrics &&
  a.components === b.components;
