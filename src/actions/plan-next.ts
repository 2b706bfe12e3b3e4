import { applyChanges } from '../core/apply-changes';
import type { Board, BoardNode } from '../core/board';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import { placeBeside } from '../core/notation/place-new';
import type { Library } from '../library/library';
import { NODE_SIZE } from '../render/node-look';
import { nodeSize } from '../render/node-size';
import type { Placeable } from '../session/tool';
import { freeSpot } from './free-spot';
import { planConnection } from './plan-connection';
import { planNode, type PlacePlan } from './plan-node';

export interface NextPlace {
  /** The node that it follows. */
  readonly from: NodeId;
  /** It leads to that node instead. */
  readonly before?: boolean;
  /** Where the user pointed: its middle left, or right, goes there; else it stands beside `from`. */
  readonly at?: Point;
  readonly label?: string;
  /** The most that stand in one row. */
  readonly columns?: number;
}

/**
 * Plans what comes after a node, or before it: connected, clear of all that is there, which stays
 * where it is. In a lane it joins the lane.
 */
export function planNext(
  board: Board,
  library: Library,
  item: Placeable,
  { from, before = false, at, label, ...row }: NextPlace,
  random: Random,
): PlacePlan | undefined {
  const anchor = board.nodes.get(from);
  if (anchor === undefined) return undefined;
  const sizeOf = (node: BoardNode) => nodeSize(node, board, library);
  const position =
    at === undefined
      ? placeBeside(board, sizeOf, anchor, NODE_SIZE, { before, ...row })
      : pointedAt(at, anchor, board, sizeOf);
  const parent = anchor.type === 'group' ? undefined : anchor.parent;
  const place = { position, ...(parent === undefined ? {} : { parent }) };
  const plan = planNode(board, library, item, place, random);
  const isNamed = label !== undefined && plan.node.type === 'component';
  const node = isNamed ? { ...plan.node, label } : plan.node;
  const changes = isNamed
    ? [{ type: 'add', in: 'nodes', id: node.id, value: node } as const]
    : plan.changes;
  const there = applyChanges(board, changes);
  if (!there.ok) return undefined;
  const [start, end] = before ? [node.id, from] : [from, node.id];
  const wire = planConnection(there.value, library, start, end, random);
  return { node, changes: [...changes, ...(wire?.changes ?? [])] };
}

/** The side that faces the node it is connected with meets the point; moved clear of what is there. */
function pointedAt(
  at: Point,
  anchor: BoardNode,
  board: Board,
  sizeOf: (node: BoardNode) => { readonly width: number; readonly height: number },
): Point {
  const { x } = anchor.position;
  const { width } = sizeOf(anchor);
  const aside = at.x > x + width ? 0 : at.x < x ? NODE_SIZE.width : NODE_SIZE.width / 2;
  const wanted = { x: at.x - aside, y: at.y - NODE_SIZE.height / 2 };
  const taken = [...board.nodes.values()]
    .filter(({ type }) => type !== 'group')
    .map((node) => ({ ...node.position, ...sizeOf(node) }));
  return freeSpot(wanted, NODE_SIZE, taken);
}
