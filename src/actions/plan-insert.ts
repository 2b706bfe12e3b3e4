import { applyChanges } from '../core/apply-changes';
import type { Board, BoardNode, Edge } from '../core/board';
import type { Change } from '../core/change';
import { insertOnEdge } from '../core/commands/insert-on-edge';
import type { Point, Rect } from '../core/geometry';
import { edgeId, newId, type EdgeId, type NodeId, type Random } from '../core/ids';
import { connect } from '../library/connect';
import type { Library } from '../library/library';
import { NODE_SIZE } from '../render/node-look';
import { nodeSize } from '../render/node-size';
import type { Placeable } from '../session/tool';
import { freeSpot } from './free-spot';
import { definitionOf } from './plan-connection';
import { planNode, type PlacePlan } from './plan-node';

/**
 * Puts something new between the two ends of an edge: at a point, or by itself in the middle,
 * clear of what is there. What each half carries is inferred anew.
 * Undefined where nothing can be put between: the edge is gone, or the item is a brief card.
 */
export function planInsert(
  board: Board,
  library: Library,
  edge: EdgeId,
  item: Placeable,
  random: Random,
  at?: Point,
): PlacePlan | undefined {
  const ends = endsOf(board, edge);
  if (ends === undefined || item.kind === 'brief') return undefined;
  const position = at ?? between(board, library, ends);
  const parent = ends.from.parent === ends.to.parent ? ends.from.parent : undefined;
  const place = { position, ...(parent === undefined ? {} : { parent }) };
  const plan = planNode(board, library, item, place, random);
  const there = applyChanges(board, plan.changes);
  if (!there.ok) return undefined;
  const wires = planThrough(there.value, library, edge, plan.node.id, random);
  return { node: plan.node, changes: [...plan.changes, ...wires] };
}

/** Leads an edge through a node that is on the board already. Nothing where that cannot be. */
export function planThrough(
  board: Board,
  library: Library,
  edge: EdgeId,
  id: NodeId,
  random: Random,
): Change[] {
  const ends = endsOf(board, edge);
  const node = board.nodes.get(id);
  if (ends === undefined || node === undefined) return [];
  const second = {
    id: edgeId(newId(random)),
    flow: flowBetween(library, node, ends.to, ends.edge),
  };
  const first = flowBetween(library, ends.from, node, ends.edge);
  return insertOnEdge(board, edge, node, second, first);
}

/** What the library expects to run there; between unknown kinds what ran there before. */
function flowBetween(library: Library, from: BoardNode, to: BoardNode, { flow }: Edge) {
  const start = definitionOf(library, from);
  const end = definitionOf(library, to);
  if (start === undefined || end === undefined) return flow;
  const connection = connect(library, start, end);
  return connection.reversed === true ? flow : connection.flow;
}

interface Ends {
  readonly edge: Edge;
  readonly from: BoardNode;
  readonly to: BoardNode;
}

function endsOf({ nodes, edges }: Board, id: EdgeId): Ends | undefined {
  const edge = edges.get(id);
  const from = edge && nodes.get(edge.from);
  const to = edge && nodes.get(edge.to);
  return from && to && { edge, from, to };
}

/** The middle of the gap between the two, or the nearest free place. */
function between(board: Board, library: Library, { from, to }: Ends): Point {
  const rectOf = (node: BoardNode): Rect => ({
    ...node.position,
    ...nodeSize(node, board, library),
  });
  const a = rectOf(from);
  const b = rectOf(to);
  const wanted = {
    x: middle(a.x, a.width, b.x, b.width) - NODE_SIZE.width / 2,
    y: middle(a.y, a.height, b.y, b.height) - NODE_SIZE.height / 2,
  };
  const taken = [...board.nodes.values()].filter(({ type }) => type !== 'group').map(rectOf);
  return freeSpot(wanted, NODE_SIZE, taken);
}

/** The middle of the gap between two stretches, or of what they share. */
const middle = (low: number, length: number, other: number, otherLength: number): number =>
  (Math.max(low, other) + Math.min(low + length, other + otherLength)) / 2;
