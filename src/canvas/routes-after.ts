import type { Board } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import { changedKeys } from '../core/changed-keys';
import { edgeId, nodeId, type EdgeId, type NodeId } from '../core/ids';
import type { Route } from '../render/routing/route';
import { around, grow, rectOf } from './rectangles';
import { edgesAt } from './edges-at';
import { routeBounds } from './route-bounds';
import { edgesIn, nodesIn } from './scene-areas';
import type { RouteEdges, Scene } from './scene';
import { withChanges } from './with-changes';

/** The routes of a changed board, where only those that the change may touch are new. */
export function routesAfter(
  before: Scene,
  board: Board,
  sizes: Scene['sizes'],
): ReadonlyMap<EdgeId, Route> {
  const stale = staleRoutes(before, board, sizes);
  const shifted = shiftedRoutes(before, board, stale.now);
  const only = [...stale.now].filter((id) => !shifted.has(id));
  const fresh: ReadonlyMap<EdgeId, Route> =
    only.length === 0
      ? new Map()
      : before.routeEdges(...nearby({ board, sizes }, only, before.routes));
  const changed = new Map<EdgeId, Route | undefined>();
  for (const id of stale.gone) changed.set(id, undefined);
  for (const id of stale.now) {
    const route = fresh.get(id) ?? shifted.get(id);
    if (route !== undefined) changed.set(id, route);
  }
  return withChanges(before.routes, changed);
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
  const near = nodesIn({ board, sizes }, area);
  const nodes = new Map([...board.nodes].filter(([id]) => near.has(id)));
  const edges = new Map(
    [...edgesAt(board, near)]
      .filter(({ from, to }) => near.has(from) && near.has(to))
      .map((edge) => [edge.id, edge]),
  );
  const previous = new Map<EdgeId, Route>();
  for (const id of edgesIn({ routes }, area)) {
    const route = routes.get(id);
    if (route !== undefined) previous.set(id, route);
  }
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

interface Stale {
  readonly now: ReadonlySet<EdgeId>;
  readonly gone: readonly EdgeId[];
}

/** Edges that changed, that share an end with one, or whose way a changed node may bar or clear. */
function staleRoutes(previous: Scene, board: Board, sizes: Scene['sizes']): Stale {
  const areas: Rect[] = [];
  const touched = new Set<NodeId>();
  for (const key of changedKeys(previous.board.nodes, board.nodes)) {
    const id = nodeId(key);
    touched.add(id);
    for (const scene of [previous, { board, sizes }]) {
      const [node, size] = [scene.board.nodes.get(id), scene.sizes.get(id)];
      if (node && size) areas.push(rectOf(node.position, size));
    }
  }
  const now = new Set<EdgeId>();
  const gone: EdgeId[] = [];
  for (const key of changedKeys(previous.board.edges, board.edges)) {
    const id = edgeId(key);
    for (const edges of [previous.board.edges, board.edges]) {
      const edge = edges.get(id);
      if (edge) touched.add(edge.from).add(edge.to);
    }
    if (board.edges.has(id)) now.add(id);
    else gone.push(id);
  }
  for (const { id } of edgesAt(board, touched)) now.add(id);
  for (const area of areas)
    for (const id of edgesIn(previous, area)) if (board.edges.has(id)) now.add(id);
  return { now, gone };
}
