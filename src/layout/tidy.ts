import type { Board, BoardNode } from '../core/board';
import type { Change } from '../core/change';
import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { withMembers } from '../core/members';
import { clearOf } from './clear-of';
import { extentOf, layOutContainer, type Inside, type Placed } from './container';
import type { LayoutEngine } from './layers';
import { isStrip, LARGER, zoomOf } from './readable-layers';
import type { Tidying } from './tidying';

/**
 * Lays a board out in layers from left to right. Groups keep their members and stacked lanes
 * their order; what is pinned or locked stays, with the group around it. Bends of connections
 * whose both ends move were made for the old places and go.
 */
export async function tidy(tidying: Tidying, given: LayoutEngine): Promise<Change[]> {
  const { board, sizes } = tidying;
  const engine = remembering(given);
  const asked = withMembers(board, tidying.only ?? board.nodes.keys());
  const moving = movable(board, asked);
  const rects = new Map<NodeId, Rect>();
  for (const container of containersOf(board, moving)) {
    const placed = await layOutReadably(container, { ...tidying, moving }, engine);
    for (const [id, rect] of settle(placed, { board, sizes, moving })) rects.set(id, rect);
  }
  return changesTo(board, sizes, rects);
}

/** Asks for the same graph once: folding begins with what was laid out before. */
function remembering(engine: LayoutEngine): LayoutEngine {
  const known = new Map<string, ReturnType<LayoutEngine['layout']>>();
  return {
    layout: (graph) => {
      const key = JSON.stringify(graph);
      const answer = known.get(key) ?? engine.layout(graph);
      known.set(key, answer);
      return answer;
    },
  };
}

/**
 * Rows may be folded, in groups as well, only where the whole would be a strip: lanes that stand one
 * above the other are higher by what they hold, and would be shown smaller for it.
 */
async function layOutReadably(
  ids: readonly NodeId[],
  { room, ...inside }: Inside,
  engine: LayoutEngine,
): Promise<Placed> {
  const plain = await layOutContainer(ids, inside, engine);
  if (room === undefined || plain.size === 0 || !isStrip(extentOf(plain), room)) return plain;
  const folded = await layOutContainer(ids, { ...inside, room }, engine);
  const [before, after] = [plain, folded].map((placed) => zoomOf(extentOf(placed), room));
  return (after ?? 0) > (before ?? 0) * LARGER ? folded : plain;
}

/** What may move: neither pinned nor locked, nor a group that holds such a node, nor in one. */
function movable(board: Board, asked: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  const stays = new Set<NodeId>();
  for (const node of board.nodes.values()) {
    if (node.pinned !== true && node.locked !== true) continue;
    for (let at: BoardNode | undefined = node; at !== undefined; at = parentOf(board, at))
      stays.add(at.id);
  }
  const groups = [...stays].filter((id) => board.nodes.get(id)?.type === 'group');
  const within = withMembers(board, groups);
  return new Set([...asked].filter((id) => !stays.has(id) && !within.has(id)));
}

const parentOf = (board: Board, { parent }: BoardNode): BoardNode | undefined =>
  parent === undefined ? undefined : board.nodes.get(parent);

/** The outermost of what moves, by the group that it stays in. */
function containersOf(board: Board, moving: ReadonlySet<NodeId>): readonly (readonly NodeId[])[] {
  const containers = new Map<NodeId | undefined, NodeId[]>();
  for (const id of moving) {
    const parent = board.nodes.get(id)?.parent;
    if (parent !== undefined && moving.has(parent)) continue;
    const row = containers.get(parent);
    if (row) row.push(id);
    else containers.set(parent, [id]);
  }
  return [...containers.values()];
}

interface Ground {
  readonly board: Board;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  readonly moving: ReadonlySet<NodeId>;
}

/** Brings a block to where its nodes were, clear of all that stays. */
function settle(placed: Placed, { board, sizes, moving }: Ground): Map<NodeId, Rect> {
  const before = [...placed.keys()].flatMap((id) => board.nodes.get(id)?.position ?? []);
  const corner = { x: least(before, 'x'), y: least(before, 'y') };
  const parents = new Set(
    [...placed.keys()].flatMap((id) => {
      const node = board.nodes.get(id);
      const around: NodeId[] = [];
      for (let at = node && parentOf(board, node); at; at = parentOf(board, at)) around.push(at.id);
      return around;
    }),
  );
  const obstacles = [...board.nodes.values()].flatMap(({ id, position }): Rect[] => {
    const size = sizes.get(id);
    return moving.has(id) || parents.has(id) || size === undefined
      ? []
      : [{ ...position, ...size }];
  });
  const block = new Map(
    [...placed].map(([id, rect]) => [id, { ...rect, x: rect.x + corner.x, y: rect.y + corner.y }]),
  );
  const by = clearOf([...block.values()], obstacles);
  return new Map(
    [...block].map(([id, rect]) => [id, { ...rect, x: rect.x + by.x, y: rect.y + by.y }]),
  );
}

const least = (points: readonly Point[], axis: 'x' | 'y'): number =>
  points.reduce((low, point) => Math.min(low, point[axis]), Infinity);

function changesTo(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  rects: ReadonlyMap<NodeId, Rect>,
): Change[] {
  const moves = [...rects].flatMap(([id, { x, y, width, height }]): Change[] => {
    const node = board.nodes.get(id);
    const size = sizes.get(id);
    if (node === undefined || size === undefined) return [];
    const isResized = node.type === 'group' && (size.width !== width || size.height !== height);
    if (node.position.x === x && node.position.y === y && !isResized) return [];
    const fields = { position: { x, y }, ...(isResized ? { size: { width, height } } : {}) };
    return [{ type: 'set', in: 'nodes', id, fields }];
  });
  if (moves.length === 0) return [];
  const straightened = [...board.edges.values()].flatMap((edge): Change[] =>
    edge.bends !== undefined && rects.has(edge.from) && rects.has(edge.to)
      ? [{ type: 'set', in: 'edges', id: edge.id, fields: { bends: null, sides: null } }]
      : [],
  );
  return [...moves, ...straightened];
}
