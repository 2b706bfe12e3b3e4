import type { Board, BoardNode, Edge, Side } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import { edgeId, type EdgeId } from '../../core/ids';
import { edgeStyle } from '../edge-style';
import { straightThrough, wayThrough } from './bends';
import { chooseSides } from './choose-sides';
import { placeLabel } from './place-labels';
import type { Rects, Route, RouteOptions } from './route';
import { channelsOf, shapesOf, type Shape } from './shapes';
import { holds, isUpright, middleOf, portAt, spanOf, type Port } from './side';
import { straightLine } from './spread-ports';

const none = (): number => 0;

/** The shortest shape for each edge, its ports where they were on their sides. */
export function quickRoutes(
  board: Board,
  rects: Rects,
  { only, previous }: RouteOptions,
): Map<EdgeId, Route> {
  const routes = new Map<EdgeId, Route>();
  for (const id of only ?? board.edges.keys()) {
    const edge = board.edges.get(edgeId(id));
    const [from, to] = [edge && rects.get(edge.from), edge && rects.get(edge.to)];
    if (edge && from && to)
      routes.set(edge.id, quickRoute(edge, from, to, board, previous?.get(id)));
  }
  return routes;
}

function quickRoute(
  edge: Edge,
  from: Rect,
  to: Rect,
  board: Board,
  before: Route | undefined,
): Route {
  const sides = chooseSides({
    from,
    to,
    chosen: edge.sides ?? {},
    around: undefined,
    fromLoad: none,
    toLoad: none,
  });
  const straight = straightLine(from, sides.from, to, sides.to);
  const first = before && before.fromSide === sides.from ? before.points.at(0) : undefined;
  const last = before && before.toSide === sides.to ? before.points.at(-1) : undefined;
  const start = portAt(
    from,
    sides.from,
    straight ?? kept(first, board.nodes.get(edge.from), from, sides.from),
    holds(from, to),
  );
  const end = portAt(
    to,
    sides.to,
    straight ?? kept(last, board.nodes.get(edge.to), to, sides.to),
    holds(to, from),
  );
  const path =
    edgeStyle(edge) === 'straight'
      ? straightThrough(start, edge.bends ?? [], end)
      : edge.bends && edge.bends.length > 0
        ? wayThrough(start, edge.bends, end)
        : shortest(shapesOf(start, end, channelsOf(start, end, from, to, 0)), start, end);
  return placeLabel({ edge, path, ...sides }, board);
}

function shortest(shapes: Iterable<Shape>, start: Port, end: Port): readonly number[] {
  for (const { path } of shapes) return path;
  return [start.x, start.y, end.x, start.y, end.x, end.y];
}

const along = (point: Point, side: Side): number => (isUpright(side) ? point.y : point.x);

/** Where the port was on its side, wherever the node is now; the middle where it cannot be. */
function kept(
  port: Point | undefined,
  node: BoardNode | undefined,
  rect: Rect,
  side: Side,
): number {
  const [low, high] = spanOf(rect, side);
  const at = port && node ? low + along(port, side) - along(node.position, side) : undefined;
  return at !== undefined && at > low + 6 && at < high - 6 ? at : middleOf(rect, side);
}
