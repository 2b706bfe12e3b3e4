import { applyChanges } from '../core/apply-changes';
import type { Board, BoardNode } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import { connect, type ConnectionLevel } from '../library/connect';
import type { Library } from '../library/library';
import { NODE_SIZE } from '../render/node-look';
import { nodeSize } from '../render/node-size';
import type { Placeable } from '../session/tool';
import { freeSpot } from './free-spot';
import { definitionOf, planConnection } from './plan-connection';
import { planNode, type PlacePlan } from './plan-node';

/** Farther from the selected node, in flow pixels, what is dropped stands for itself. */
const NEAR = { x: 190, y: 130 };
const SENSE: readonly ConnectionLevel[] = ['impossible', 'doubtful', 'conversion', 'ok'];

export interface BesidePlan extends PlacePlan {
  readonly from: NodeId;
  readonly to: NodeId;
}

/**
 * Plans what is dropped next to the selected node: connected from it, or, to the left of it where
 * that makes more sense, to it; clear of what is there. Undefined where it is not next to it.
 */
export function planBeside(
  board: Board,
  library: Library,
  item: Placeable,
  { middle, selected, parent }: { middle: Point; selected: NodeId; parent?: NodeId },
  random: Random,
): BesidePlan | undefined {
  const anchor = board.nodes.get(selected);
  if (anchor === undefined || anchor.type === 'group') return undefined;
  const rectOf = (node: BoardNode): Rect => ({
    ...node.position,
    ...nodeSize(node, board, library),
  });
  const wanted = {
    x: middle.x - NODE_SIZE.width / 2,
    y: middle.y - NODE_SIZE.height / 2,
  };
  const here = rectOf(anchor);
  if (!isNear({ ...wanted, ...NODE_SIZE }, here)) return undefined;
  const taken = [...board.nodes.values()].filter(({ type }) => type !== 'group').map(rectOf);
  const position = freeSpot(wanted, NODE_SIZE, taken);
  const place = { position, ...(parent === undefined ? {} : { parent }) };
  const plan = planNode(board, library, item, place, random);
  const there = applyChanges(board, plan.changes);
  if (!there.ok) return undefined;
  const isLeft = wanted.x + NODE_SIZE.width / 2 < here.x;
  const ends =
    isLeft && leadsTo(library, plan.node, anchor) ? [plan.node, anchor] : [anchor, plan.node];
  const [from, to] = ends.map(({ id }) => id);
  if (from === undefined || to === undefined) return undefined;
  const wire = planConnection(there.value, library, from, to, random);
  return wire && { node: plan.node, changes: [...plan.changes, ...wire.changes], from, to };
}

/** A row may run to the left: only what makes more sense before the node is meant to lead there. */
function leadsTo(library: Library, node: BoardNode, anchor: BoardNode): boolean {
  const [start, end] = [definitionOf(library, node), definitionOf(library, anchor)];
  const back = connect(library, start, end);
  const on = connect(library, end, start);
  return on.reversed === true || SENSE.indexOf(back.level) > SENSE.indexOf(on.level);
}

const isNear = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + NEAR.x &&
  b.x < a.x + a.width + NEAR.x &&
  a.y < b.y + b.height + NEAR.y &&
  b.y < a.y + a.height + NEAR.y;
