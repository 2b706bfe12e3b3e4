import type { Board, BoardNode, Edge } from '../../core/board';
import type { Rect, Size } from '../../core/geometry';
import type { EdgeId, NodeId } from '../../core/ids';
import type { Ghost } from '../drawing';
import type { Route } from './route';
import { routeEdges } from './route-edges';

/** More lines at once than a reader follows: the first stand for the rest. */
const MOST = 24;

/** Lines further away from the ghosts than this are in nobody's way. */
const NEAR = 300;

/**
 * The ways of the lines that ghosts propose: around what is on the board and around other ghosts,
 * and apart from the lines that are there and their words.
 */
export function routeGhosts(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  ghosts: readonly Ghost[],
  routes: ReadonlyMap<EdgeId, Route>,
): ReadonlyMap<EdgeId, Route> {
  const lines = ghosts.flatMap(({ edges }) => edges).slice(0, MOST);
  if (lines.length === 0) return new Map();
  const nodes = new Map(board.nodes);
  const allSizes = new Map(sizes);
  for (const { id, label, rect, group } of ghosts.flatMap((ghost) => ghost.nodes)) {
    const type = group === undefined ? 'component' : 'group';
    nodes.set(id, { id, type, label, position: positionOf(rect) });
    allSizes.set(id, rect);
  }
  // A note line has no words: what a proposed line carries is said when it is there.
  const edges = new Map(lines.map((line): [EdgeId, Edge] => [line.id, { ...line, flow: 'note' }]));
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  const window = windowOf(ends.flatMap((id) => rectOf(nodes.get(id), allSizes.get(id)) ?? []));
  const beside = [...board.edges.values()].flatMap((edge) => {
    const route = routes.get(edge.id);
    return route && runsThrough(route, window) ? [{ edge, route }] : [];
  });
  return routeEdges({ ...board, nodes, edges }, allSizes, { beside });
}

const rectOf = (node: BoardNode | undefined, size: Size | undefined): Rect | undefined =>
  node && size && { ...node.position, ...size };

/** Around all of these, with room. */
const windowOf = (rects: readonly Rect[]) => ({
  left: Math.min(...rects.map(({ x }) => x)) - NEAR,
  top: Math.min(...rects.map(({ y }) => y)) - NEAR,
  right: Math.max(...rects.map(({ x, width }) => x + width)) + NEAR,
  bottom: Math.max(...rects.map(({ y, height }) => y + height)) + NEAR,
});

function runsThrough(
  { points }: Route,
  { left, top, right, bottom }: ReturnType<typeof windowOf>,
): boolean {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return (
    Math.min(...xs) <= right &&
    Math.max(...xs) >= left &&
    Math.min(...ys) <= bottom &&
    Math.max(...ys) >= top
  );
}

const positionOf = ({ x, y }: Rect) => ({ x, y });
