import type { Board, BoardNode } from '../board';
import type { Point, Rect, Size } from '../geometry';
import type { NodeId } from '../ids';
import { assertNever } from '../result';
import { placeCells, type Start } from './place';
import type { BuiltNode } from './terms';
import { wayOn } from './way-on';
import type { Cell } from './wrap-cells';

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
}

/** The new nodes with their places: beside a node that the text goes on from, else at a point. */
export function placeNew(
  named: readonly BuiltNode[],
  cells: ReadonlyMap<string, Cell>,
  around: Around,
): BoardNode[] {
  const { board, resolver, start } = around;
  const anchor = around.pointed
    ? undefined
    : ((start && board.nodes.get(start)) ?? named.find(({ state }) => state === 'existing')?.node);
  const added = new Map(
    named.filter(({ state }) => state !== 'existing').map(({ node }) => [String(node.id), node]),
  );
  const sizeOf = (id: string): Size => {
    const node = added.get(id);
    return node ? resolver.sizeOf(node) : { width: 0, height: 0 };
  };
  const places = place(cells, sizeOf, around, anchor);
  return [...added.values()].map((node) => ({
    ...node,
    position: places.get(node.id) ?? node.position,
  }));
}

/** Where one new node goes that follows another, or with `before` leads to it: clear of all. */
export function placeBeside(
  board: Board,
  sizeOf: (node: BoardNode) => Size,
  anchor: BoardNode,
  size: Size,
  before = false,
): Point {
  const cells = new Map([['new', { column: 0, row: 0 }]]);
  const places = place(cells, () => size, { board, resolver: { sizeOf }, before }, anchor);
  return places.get('new') ?? anchor.position;
}

function place(
  cells: ReadonlyMap<string, Cell>,
  sizeOf: (id: string) => Size,
  { board, resolver, at, before = false }: Around,
  anchor: BoardNode | undefined,
): Map<string, Point> {
  const rectOf = (node: BoardNode): Rect => ({ ...node.position, ...resolver.sizeOf(node) });
  const there = [...board.nodes.values()];
  const start: Start = anchor
    ? beside(anchor, board, rectOf, before)
    : { origin: at ?? below(there.map(rectOf)) };
  const obstacles = there
    .filter((node) => node.type !== 'group' || !contains(rectOf(node), start.origin))
    .map(rectOf);
  return placeCells(cells, sizeOf, start, obstacles);
}

function beside(
  anchor: BoardNode,
  board: Board,
  rectOf: (node: BoardNode) => Rect,
  before: boolean,
): Start {
  const { x, y, width, height } = rectOf(anchor);
  const right = x + width;
  const middle = y + height / 2;
  const way = before ? 'left' : wayOn(anchor, board, rectOf);
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
