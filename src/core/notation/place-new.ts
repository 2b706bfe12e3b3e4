import type { Board, BoardNode } from '../board';
import type { Point, Rect, Size } from '../geometry';
import type { NodeId } from '../ids';
import { assertNever } from '../result';
import { GAP, placeCells, type Start } from './place';
import { frameAround, placeLanes } from './place-lanes';
import type { BuiltNode } from './built-node';
import { wayOn, type Way } from './way-on';
import type { Zones } from './zones';

const BESIDE = 80;
const BELOW = 48;

interface Around {
  readonly board: Board;
  readonly resolver: { readonly sizeOf: (node: BoardNode) => Size };
  readonly start?: NodeId;
  readonly at?: Point;
  readonly pointed?: boolean;
  /** What is new leads to the node that the text goes on from. */
  readonly before?: boolean;
  /** The most that stand in one row; absent for as many as a wide view shows. */
  readonly columns?: number;
}

/**
 * The new nodes with their places: beside a node that the text goes on from, else at a point.
 * Groups come before what stands in them.
 */
export function placeNew(
  named: readonly BuiltNode[],
  zones: Zones,
  parents: ReadonlyMap<NodeId, NodeId>,
  around: Around,
): BoardNode[] {
  const { board, resolver, start } = around;
  const anchor = around.pointed
    ? undefined
    : ((start && board.nodes.get(start)) ??
      named.find(({ state, node }) => state === 'existing' && !parents.has(node.id))?.node);
  const added = new Map(
    named.filter(({ state }) => state !== 'existing').map(({ node }) => [String(node.id), node]),
  );
  const sizeOf = (id: string): Size => {
    const node = added.get(id);
    return node ? resolver.sizeOf(node) : { width: 0, height: 0 };
  };
  const rects = rectsOf(zones, sizeOf, around, anchor);
  for (const frame of zones.frames) {
    const members = named.flatMap(({ id, node, state }) =>
      parents.get(id) !== frame
        ? []
        : state === 'existing'
          ? { ...node.position, ...resolver.sizeOf(node) }
          : (rects.get(id) ?? []),
    );
    rects.set(frame, frameAround(members));
  }
  return [...added.values()].map((node) => {
    const { x, y, ...size } = rects.get(node.id) ?? { ...node.position, width: 0, height: 0 };
    const parent = parents.get(node.id) ?? commonParent(node.id, named, parents);
    return {
      ...node,
      position: { x, y },
      ...(node.type === 'group' ? { size } : {}),
      ...(parent === undefined ? {} : { parent }),
    };
  });
}

/** A group around parts of the board stands in the group that all of them stood in. */
function commonParent(
  id: NodeId,
  named: readonly BuiltNode[],
  parents: ReadonlyMap<NodeId, NodeId>,
): NodeId | undefined {
  const members = named.filter((one) => one.state === 'existing' && parents.get(one.id) === id);
  const [parent, ...others] = new Set(members.map(({ node }) => node.parent));
  return others.length === 0 ? parent : undefined;
}

function rectsOf(
  { open, blocks }: Zones,
  sizeOf: (id: string) => Size,
  around: Around,
  anchor: BoardNode | undefined,
): Map<string, Rect> {
  const { start, obstacles } = groundOf(around, anchor);
  const rects = new Map<string, Rect>();
  for (const [id, place] of placeCells(open, sizeOf, start, obstacles))
    rects.set(id, { ...place, ...sizeOf(id) });
  if (blocks.length === 0) return rects;
  const there = [...rects.values()];
  const corner =
    there.length === 0
      ? start.origin
      : {
          x: Math.min(...there.map(({ x }) => x)),
          y: Math.max(...there.map(({ y, height }) => y + height)) + GAP.y,
        };
  for (const [id, rect] of placeLanes(blocks, sizeOf, corner, [...obstacles, ...there]))
    rects.set(id, rect);
  return rects;
}

/** Where one new node goes that follows another, or with `before` leads to it: clear of all. */
export function placeBeside(
  board: Board,
  sizeOf: (node: BoardNode) => Size,
  anchor: BoardNode,
  size: Size,
  { before = false, ...row }: Pick<Around, 'before' | 'columns'> = {},
): Point {
  const cells = new Map([['new', { column: 0, row: 0 }]]);
  const { start, obstacles } = groundOf({ board, resolver: { sizeOf }, before, ...row }, anchor);
  return placeCells(cells, () => size, start, obstacles).get('new') ?? anchor.position;
}

/** Where what is new begins, and what it has to keep clear of. */
function groundOf(
  { board, resolver, at, columns, before = false }: Around,
  anchor: BoardNode | undefined,
): { readonly start: Start; readonly obstacles: readonly Rect[] } {
  const rectOf = (node: BoardNode): Rect => ({ ...node.position, ...resolver.sizeOf(node) });
  const there = [...board.nodes.values()];
  const start: Start = anchor
    ? beside(rectOf(anchor), before ? 'left' : wayOn(anchor, board, rectOf, columns))
    : { origin: at ?? below(there.map(rectOf)) };
  const obstacles = there
    .filter((node) => node.type !== 'group' || !contains(rectOf(node), start.origin))
    .map(rectOf);
  return { start, obstacles };
}

function beside({ x, y, width, height }: Rect, way: Way): Start {
  const right = x + width;
  const middle = y + height / 2;
  switch (way) {
    case 'right':
      return { origin: { x: right + BESIDE, y }, middle };
    case 'left':
      return { origin: { x: x - BESIDE, y }, middle, leftward: true };
    case 'below, to the right':
      return { origin: { x, y: y + height + BELOW } };
    case 'below, to the left':
      return { origin: { x: right, y: y + height + BELOW }, leftward: true };
    default:
      return assertNever(way);
  }
}

/** Under everything that is there. */
function below(rects: readonly Rect[]): Point {
  const [first] = rects;
  if (!first) return { x: 0, y: 0 };
  return {
    x: Math.min(...rects.map(({ x }) => x)),
    y: Math.max(...rects.map(({ y, height }) => y + height)) + BESIDE,
  };
}

/** Inside a lane one draws among its members, so the lane itself is no obstacle. */
const contains = (rect: Rect, { x, y }: Point): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
