import type { Board, Edge } from '../board';
import type { Change } from '../change';
import type { EdgeFlow } from '../flow';
import { freshIds } from '../fresh-id';
import { edgeId } from '../ids';
import type { NodeId, Random } from '../ids';
import { removeNodes } from './remove-nodes';

/**
 * Removes nodes and joins what led into them with what they led to, also through several
 * of them in a row, but no two nodes that are joined that way already.
 *
 * @param flowOf what a new edge carries; by default what came into the removed nodes.
 */
export function deleteAndHeal(
  board: Board,
  ids: Iterable<NodeId>,
  random: Random,
  flowOf: (incoming: Edge, to: NodeId) => EdgeFlow = ({ flow }) => flow,
): Change[] {
  const gone = new Set(ids);
  const out = new Map<NodeId, Edge[]>();
  const joined = new Set<string>();
  for (const edge of board.edges.values()) {
    if (gone.has(edge.from)) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
    else if (!gone.has(edge.to)) joined.add(`${edge.from} ${edge.to}`);
  }
  const fresh = freshIds(board.edges, random);
  const heals: Change[] = [];
  for (const incoming of board.edges.values()) {
    if (gone.has(incoming.from) || !gone.has(incoming.to)) continue;
    for (const to of nextAfter(incoming.to, out, gone)) {
      const pair = `${incoming.from} ${to}`;
      if (to === incoming.from || joined.has(pair)) continue;
      joined.add(pair);
      const id = edgeId(fresh());
      const value = { id, from: incoming.from, to, flow: flowOf(incoming, to) };
      heals.push({ type: 'add', in: 'edges', id, value });
    }
  }
  return [...removeNodes(board, gone), ...heals];
}

/** The nodes that stay and are reached through removed ones only. */
function nextAfter(
  start: NodeId,
  out: ReadonlyMap<NodeId, readonly Edge[]>,
  gone: ReadonlySet<NodeId>,
): Set<NodeId> {
  const passed = new Set([start]);
  const next = new Set<NodeId>();
  // A set hands out what is added while it is walked.
  for (const id of passed) {
    for (const { to } of out.get(id) ?? []) (gone.has(to) ? passed : next).add(to);
  }
  return next;
}
