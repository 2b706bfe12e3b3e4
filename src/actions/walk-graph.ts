import type { Board, BoardNode, Edge } from '../core/board';
import type { Point } from '../core/geometry';
import type { NodeId } from '../core/ids';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const AHEAD: { readonly [D in Direction]: Point } = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The node reached from another along one connection, seen in a direction. Where no neighbour
 * lies there, right still leads on to what comes next, and left back to what came before.
 */
export function alongConnection(
  board: Board,
  from: NodeId,
  direction: Direction,
): NodeId | undefined {
  const start = board.nodes.get(from);
  if (start === undefined) return undefined;
  const next = new Set<NodeId>();
  const before = new Set<NodeId>();
  for (const edge of board.edges.values()) {
    if (edge.from === from) next.add(edge.to);
    if (edge.to === from) before.add(edge.from);
  }
  const nearest = nearestAhead(board, start, [...next, ...before], direction);
  if (nearest !== undefined) return nearest;
  if (direction === 'right') return nearestOf(board, start, next);
  return direction === 'left' ? nearestOf(board, start, before) : undefined;
}

/** The end of a connection that lies in a direction; right is on, and left back, where neither does. */
export function endTowards(board: Board, { from, to }: Edge, direction: Direction): NodeId {
  const start = board.nodes.get(from)?.position;
  const end = board.nodes.get(to)?.position;
  const { x, y } = AHEAD[direction];
  const ahead = start && end ? (end.x - start.x) * x + (end.y - start.y) * y : 0;
  if (ahead !== 0) return ahead > 0 ? to : from;
  return direction === 'right' || direction === 'down' ? to : from;
}

/** The nearest of all nodes in a direction, for moving about where nothing is connected. */
export function acrossBoard(board: Board, from: NodeId, direction: Direction): NodeId | undefined {
  const start = board.nodes.get(from);
  return start && nearestAhead(board, start, board.nodes.keys(), direction);
}

/** Where reading starts: the node nearest to the top left that is no group. */
export function firstNode(board: Board): NodeId | undefined {
  let best: BoardNode | undefined;
  for (const node of board.nodes.values()) {
    if (node.type === 'group') continue;
    const { x, y } = node.position;
    if (best === undefined || x + y < best.position.x + best.position.y) best = node;
  }
  return best?.id ?? board.nodes.keys().next().value;
}

/** Straight ahead counts for less than the same distance to the side. */
function nearestAhead(
  board: Board,
  start: BoardNode,
  candidates: Iterable<NodeId>,
  direction: Direction,
): NodeId | undefined {
  const { x, y } = AHEAD[direction];
  let best: { readonly id: NodeId; readonly cost: number } | undefined;
  for (const id of candidates) {
    const node = board.nodes.get(id);
    if (node === undefined || id === start.id || node.type === 'group') continue;
    const dx = node.position.x - start.position.x;
    const dy = node.position.y - start.position.y;
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y + dy * x);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

function nearestOf(board: Board, start: BoardNode, ids: ReadonlySet<NodeId>): NodeId | undefined {
  let best: { readonly id: NodeId; readonly distance: number } | undefined;
  for (const id of ids) {
    const at = board.nodes.get(id)?.position;
    if (at === undefined) continue;
    const distance = Math.hypot(at.x - start.position.x, at.y - start.position.y);
    if (best === undefined || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}
