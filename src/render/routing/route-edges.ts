import type { Board, Edge, Side } from '../../core/board';
import { compareText } from '../../core/board';
import type { Point, Rect, Size } from '../../core/geometry';
import type { EdgeId, NodeId } from '../../core/ids';
import { bestShape } from './best-shape';
import { chooseSides, type Sides } from './choose-sides';
import { edgeStyle } from '../edge-style';
import { straightThrough, wayThrough } from './bends';
import { findPath } from './find-path';
import { groupTitles } from './group-titles';
import { placeLabels } from './place-labels';
import { quickRoutes } from './quick-routes';
import { RectIndex } from './rect-index';
import type { Rects, Route, RoutedPath, RouteOptions } from './route';
import type { Job } from './job';
import { detoursOf } from './detours';
import { bundledWays } from './bundles';
import { channelsOf, shapesOf } from './shapes';
import { portsOf, type Ends } from './ports';
import { takenPorts, type TakenPorts } from './taken-ports';
import { centre } from './side';
import { TrackIndex } from './track-index';

/**
 * The ways of the edges: orthogonal, around nodes that are not their ends, apart from each other,
 * a function of the board and the sizes alone. `quick` is for the frames of a drag: the shortest
 * shape, close to the previous one, whatever it crosses. The same nodes, edges and sizes give the same map.
 */
export function routeEdges(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  options: RouteOptions = {},
): ReadonlyMap<EdgeId, Route> {
  const rects = rectsOf(board, sizes, options.positions);
  if (options.quick) return quickRoutes(board, rects, options);
  if (options.only || options.positions || options.beside) return findRoutes(board, rects, options);
  const known = remembered.get(board.edges);
  if (known && known.nodes === board.nodes && sameSizes(known.rects, rects)) return known.routes;
  const routes = findRoutes(board, rects, options);
  remembered.set(board.edges, { nodes: board.nodes, rects, routes });
  return routes;
}

/** The routes of whole boards, so that an export finds those that are on the screen. */
const remembered = new WeakMap<
  Board['edges'],
  {
    readonly nodes: Board['nodes'];
    readonly rects: Rects;
    readonly routes: ReadonlyMap<EdgeId, Route>;
  }
>();

/** Takes in the routes of a whole board that were found elsewhere. */
export function rememberRoutes(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  routes: ReadonlyMap<EdgeId, Route>,
): void {
  const rects = rectsOf(board, sizes, undefined);
  remembered.set(board.edges, { nodes: board.nodes, rects, routes });
}

/** Of the same nodes, so only their sizes can differ (a brief card grows with the brief). */
function sameSizes(a: Rects, b: Rects): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { width, height }] of b) {
    const other = a.get(id);
    if (other?.width !== width || other.height !== height) return false;
  }
  return true;
}

function findRoutes(board: Board, rects: Rects, options: RouteOptions): Map<EdgeId, Route> {
  const wanted = options.only ? new Set<string>(options.only) : undefined;
  const beside = options.beside ?? [];
  const words = beside.flatMap(({ route }) => route.label?.rect ?? []);
  const obstacles = obstaclesOf(board, rects, words);
  const jobs = jobsOf(board, rects, obstacles, wanted);
  const tracks = new TrackIndex();
  if (wanted && options.previous) {
    for (const [id, route] of options.previous) {
      if (!wanted.has(id)) tracks.add(route.points.flatMap(({ x, y }) => [x, y]));
    }
  }
  for (const { route } of beside) tracks.add(route.points.flatMap(({ x, y }) => [x, y]));
  const taken = takenPorts(beside);
  const ports = portsOf(jobs, sidesOf(jobs, taken), taken);
  const bundled = bundledWays(jobs, ports, TRACKS);
  const paths = new Map<EdgeId, RoutedPath>();
  // Lines of a bundle heed no track, so the others must know of all of them.
  const order = byLength(jobs).toSorted(
    (a, b) => Number(bundled.has(b.edge.id)) - Number(bundled.has(a.edge.id)),
  );
  for (const job of order) {
    const ends = ports.get(job.edge.id);
    if (!ends) continue;
    const path = wayOf(job, ends, tracks, bundled.get(job.edge.id));
    // A slanted line runs along no track.
    if (edgeStyle(job.edge) !== 'straight') tracks.add(path);
    paths.set(job.edge.id, { edge: job.edge, path, ...ends.sides });
  }
  return placeLabels(
    jobs.flatMap(({ edge }) => paths.get(edge.id) ?? []),
    board,
    rects,
    obstacles.index,
  );
}

function rectsOf(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  positions: ReadonlyMap<string, Point> | undefined,
): Rects {
  const rects = new Map<NodeId, Rect>();
  for (const node of board.nodes.values()) {
    const size = sizes.get(node.id);
    if (!size) continue;
    const { x, y } = positions?.get(node.id) ?? node.position;
    rects.set(node.id, { x, y, width: size.width, height: size.height });
  }
  return rects;
}

interface Obstacles {
  readonly index: RectIndex;
  readonly numbers: ReadonlyMap<NodeId, number>;
  /** What nobody wants to see struck out, nodes apart. */
  readonly titles: RectIndex | undefined;
}

/**
 * Groups are no obstacles, since their members' routes cross their borders; their titles are, and
 * the words of lines that stay.
 */
function obstaclesOf(board: Board, rects: Rects, words: readonly Rect[]): Obstacles {
  const numbers = new Map<NodeId, number>();
  const list: Rect[] = [];
  for (const node of board.nodes.values()) {
    const rect = rects.get(node.id);
    if (!rect || node.type === 'group') continue;
    numbers.set(node.id, list.length);
    list.push(rect);
  }
  const titles = [...groupTitles(board, rects), ...words];
  return {
    index: new RectIndex(list),
    numbers,
    titles: titles.length > 0 ? new RectIndex(titles) : undefined,
  };
}

function jobsOf(
  board: Board,
  rects: Rects,
  { index, numbers, titles }: Obstacles,
  wanted: ReadonlySet<string> | undefined,
): Job[] {
  const jobs: Job[] = [];
  const parallels = parallelsOf(board);
  for (const edge of board.edges.values()) {
    if (wanted && !wanted.has(edge.id)) continue;
    const [from, to] = [rects.get(edge.from), rects.get(edge.to)];
    if (!from || !to) continue;
    const around = {
      obstacles: index,
      from: numbers.get(edge.from) ?? -1,
      to: numbers.get(edge.to) ?? -1,
      ...(titles && { titles }),
    };
    jobs.push({ edge, from, to, around, parallels: parallels.get(pairOf(edge)) ?? 1 });
  }
  return jobs.toSorted((a, b) => compareText(a.edge.id, b.edge.id));
}

const pairOf = ({ from, to }: Edge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** How many edges join the same two, either way. */
function parallelsOf({ edges }: Board): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges.values()) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  return counts;
}

/** Short ways first: they have the least choice. */
const byLength = (jobs: readonly Job[]): Job[] =>
  jobs
    .map((job) => ({ job, length: span(job) }))
    .toSorted((a, b) => a.length - b.length || compareText(a.job.edge.id, b.job.edge.id))
    .map(({ job }) => job);

const span = ({ from, to }: Job): number => {
  const [a, b] = [centre(from), centre(to)];
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
};

function sidesOf(jobs: readonly Job[], taken: TakenPorts): Map<EdgeId, Sides> {
  const loads = new Map([...taken].map(([side, ports]) => [side, ports.length]));
  const sides = new Map<EdgeId, Sides>();
  for (const { edge, from, to, around } of byLength(jobs)) {
    const [first, last] = [edge.bends?.at(0), edge.bends?.at(-1)];
    const chosen = chooseSides({
      from,
      to,
      chosen: {
        ...(first && last ? { from: sideToward(from, first), to: sideToward(to, last) } : {}),
        ...edge.sides,
      },
      around,
      fromLoad: (side) => loads.get(`${edge.from} ${side}`) ?? 0,
      toLoad: (side) => loads.get(`${edge.to} ${side}`) ?? 0,
    });
    for (const key of [`${edge.from} ${chosen.from}`, `${edge.to} ${chosen.to}`]) {
      loads.set(key, (loads.get(key) ?? 0) + 1);
    }
    sides.set(edge.id, chosen);
  }
  return sides;
}

/** The side that looks toward a point. */
function sideToward(rect: Rect, point: Point): Side {
  const { x, y } = centre(rect);
  const [dx, dy] = [(point.x - x) / rect.width, (point.y - y) / rect.height];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}

function wayOf(
  { edge, from, to, around, parallels }: Job,
  { start, end }: Ends,
  tracks: TrackIndex,
  bundled: readonly number[] | undefined,
): readonly number[] {
  if (edgeStyle(edge) === 'straight') return straightThrough(start, edge.bends ?? [], end);
  if (edge.bends && edge.bends.length > 0) return wayThrough(start, edge.bends, end);
  const among = { ...around, tracks, ...(parallels > TRACKS ? { apart: CROWDED } : {}) };
  // Lines of one bundle keep apart from each other: only what else is there may stand in the way.
  const one = bundled && bestShape([{ path: bundled, cost: 0 }], around);
  if (one?.trouble === 0) return one.path;
  const plain = bestShape(
    shapesOf(
      start,
      end,
      channelsOf(start, end, from, to, Math.min(MOST_TRACKS, Math.max(TRACKS, parallels))),
    ),
    among,
  );
  if (plain && plain.trouble < TROUBLED) return plain.path;
  const detour = bestShape(detoursOf(start, end, among), among);
  const best = detour && (!plain || detour.cost < plain.cost) ? detour : plain;
  if (best && best.trouble < TROUBLED) return best.path;
  const found = findPath(start, end, among, best?.cost ?? Infinity);
  return found ?? best?.path ?? [start.x, start.y, end.x, start.y, end.x, end.y];
}

/** Parallel lines that a channel is tried with; more only where more edges join the same two. */
const TRACKS = 3;
const MOST_TRACKS = 12;
/** Lines between the same two are told apart by nothing but their places. */
const CROWDED = 4;

/** From here on a way lies on other lines or at nodes so much that another is looked for. */
const TROUBLED = 50;
