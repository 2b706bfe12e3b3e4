import type { Board, BoardNode } from '../core/board';
import type { Point, Rect, Size } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Library } from '../library/library';
import { nodeSize } from '../render/node-size';
import type { Route } from '../render/routing/route';
import type { routeEdges } from '../render/routing/route-edges';
import { isSameRoute } from '../render/routing/same-route';
import { around, grow, overlaps, rectOf } from './rectangles';
import { routeBounds } from './route-bounds';

export type RouteEdges = typeof routeEdges;

/** Before the routing has loaded no connection has a way. */
export const noRoutes: RouteEdges = () => new Map();

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
  route: RouteEdges,
): Scene {
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
  const stale = staleRoutes(usable, board, sizes);
  const shifted = shiftedRoutes(usable, board, stale);
  const only = [...stale].filter((id) => !shifted.has(id));
  const fresh = only.length === 0 ? usable.routes : route(...nearby(next, only, usable.routes));
  const routes = new Map<EdgeId, Route>();
  for (const id of board.edges.keys()) {
    const route = fresh.get(id) ?? shifted.get(id) ?? usable.routes.get(id);
    if (route !== undefined) routes.set(id, route);
  }
  return { ...next, routes, isSettled: false };
}

/**
 * The scene with every route as the board alone gives it, which is what an export shows. `whole`
 * are those routes, where they have been found elsewhere.
 */
export function settled(scene: Scene, whole?: Scene['routes']): Scene {
  if (scene.isSettled) return scene;
  const routes = new Map<EdgeId, Route>();
  for (const [id, route] of whole ?? scene.routeEdges(scene.board, scene.sizes)) {
    const before = scene.routes.get(id);
    routes.set(id, before !== undefined && isSameRoute(before, route) ? before : route);
  }
  return { ...scene, routes, isSettled: true };
}

/** How far around an edge others are looked at before the whole board is, in flow pixels. */
const NEAR = { width: 600, height: 600 };

/** What is asked of the routing, of the part of a board around some edges. */
function nearby(
  { board, sizes }: Pick<Scene, 'board' | 'sizes'>,
  only: readonly EdgeId[],
  routes: Scene['routes'],
): Parameters<RouteEdges> {
  const rects: Rect[] = [];
  for (const id of only) {
    const [edge, route] = [board.edges.get(id), routes.get(id)];
    if (route !== undefined) rects.push(routeBounds(route));
    for (const end of edge === undefined ? [] : [edge.from, edge.to]) {
      const [node, size] = [board.nodes.get(end), sizes.get(end)];
      if (node && size) rects.push(rectOf(node.position, size));
    }
  }
  const middle = around(rects);
  if (middle === undefined) return [board, sizes, { only, previous: routes }];
  const area = grow(middle, NEAR);
  const isNear = (node: BoardNode): boolean => {
    const size = sizes.get(node.id);
    return size !== undefined && overlaps(area, rectOf(node.position, size));
  };
  const nodes = new Map([...board.nodes].filter(([, node]) => isNear(node)));
  const edges = new Map(
    [...board.edges].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to)),
  );
  const previous = new Map([...routes].filter(([, route]) => overlaps(area, routeBounds(route))));
  return [{ ...board, nodes, edges }, sizes, { only, previous }];
}

/** Where so many routes are stale, those whose two ends moved alike move with them for now. */
const MANY_STALE = 100;

function shiftedRoutes(
  { board: before, routes }: Scene,
  board: Board,
  stale: ReadonlySet<EdgeId>,
): Map<EdgeId, Route> {
  const shifted = new Map<EdgeId, Route>();
  if (stale.size < MANY_STALE) return shifted;
  const moveOf = (id: NodeId): Point | undefined => {
    const [a, b] = [before.nodes.get(id)?.position, board.nodes.get(id)?.position];
    return a && b && { x: b.x - a.x, y: b.y - a.y };
  };
  for (const id of stale) {
    const [edge, route] = [board.edges.get(id), routes.get(id)];
    if (edge === undefined || route === undefined || edge.bends !== undefined) continue;
    if (before.edges.get(id) !== edge) continue;
    const [from, to] = [moveOf(edge.from), moveOf(edge.to)];
    if (from && to && from.x === to.x && from.y === to.y) shifted.set(id, movedRoute(route, from));
  }
  return shifted;
}

function movedRoute(route: Route, by: Point): Route {
  const move = <P extends Point>(point: P): P => ({
    ...point,
    x: point.x + by.x,
    y: point.y + by.y,
  });
  const { points, label } = route;
  return {
    ...route,
    points: points.map(move),
    ...(label && { label: { ...move(label), rect: move(label.rect) } }),
  };
}

function nextSizes(previous: Scene | undefined, board: Board, library: Library) {
  if (previous?.board.nodes === board.nodes && sameTexts(previous.board, board))
    return previous.sizes;
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
    const barred = route === undefined || areas.some((area) => overlaps(area, routeBounds(route)));
    if (barred || touched.has(edge.from) || touched.has(edge.to)) stale.add(edge.id);
  }
  return stale;
}
