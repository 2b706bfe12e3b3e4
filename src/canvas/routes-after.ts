import type { Board, BoardNode } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Route } from '../render/routing/route';
import { around, grow, overlaps, rectOf } from './rectangles';
import { routeBounds } from './route-bounds';
import type { RouteEdges, Scene } from './scene';

/** The routes of a changed board, where only those that the change may touch are new. */
export function routesAfter(
  before: Scene,
  board: Board,
  sizes: Scene['sizes'],
): Map<EdgeId, Route> {
  const stale = staleRoutes(before, board, sizes);
  const shifted = shiftedRoutes(before, board, stale);
  const only = [...stale].filter((id) => !shifted.has(id));
  const fresh =
    only.length === 0
      ? new Map<EdgeId, Route>()
      : before.routeEdges(...nearby({ board, sizes }, only, before.routes));
  const routes = new Map<EdgeId, Route>();
  for (const id of board.edges.keys()) {
    const route = fresh.get(id) ?? shifted.get(id) ?? before.routes.get(id);
    if (route !== undefined) routes.set(id, route);
  }
  return routes;
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
