import type { Board, BoardNode } from '../board';
import type { Point, Rect } from '../geometry';
import type { NodeId } from '../ids';
import { placeCells } from './place';
import type { NotationResolver } from './resolver';
import type { BuiltNode } from './terms';
import type { Cell } from './wrap-cells';

const BESIDE = 80;
const BELOW = 48;

interface Around {
  readonly board: Board;
  readonly resolver: NotationResolver;
  readonly start?: NodeId;
  readonly at?: Point;
}

/** The new nodes with their places: beside a node that the text goes on from, else at a point. */
export function placeNew(
  named: readonly BuiltNode[],
  cells: ReadonlyMap<string, Cell>,
  { board, resolver, start, at }: Around,
): BoardNode[] {
  const rectOf = (node: BoardNode): Rect => ({ ...node.position, ...resolver.sizeOf(node) });
  const anchor =
    (start && board.nodes.get(start)) ?? named.find(({ state }) => state === 'existing')?.node;
  const beside = anchor && rectOf(anchor);
  const there = [...board.nodes.values()];
  const turned = anchor && enteredFromRight(anchor, board, rectOf);
  const origin = beside
    ? turned
      ? { x: beside.x, y: beside.y + beside.height + BELOW }
      : { x: beside.x + beside.width + BESIDE, y: beside.y }
    : (at ?? below(there.map(rectOf)));
  const obstacles = there
    .filter((node) => node.type !== 'group' || !contains(rectOf(node), origin))
    .map(rectOf);
  const added = new Map(
    named.filter(({ state }) => state !== 'existing').map(({ node }) => [String(node.id), node]),
  );
  const places = placeCells(
    cells,
    (id) => {
      const node = added.get(id);
      return node ? resolver.sizeOf(node) : { width: 0, height: 0 };
    },
    origin,
    obstacles,
    beside && !turned ? beside.y + beside.height / 2 : undefined,
  );
  return [...added.values()].map((node) => ({
    ...node,
    position: places.get(node.id) ?? origin,
  }));
}

/** At the end of a row that runs to the left one goes on below: at the right is where it came from. */
function enteredFromRight(
  node: BoardNode,
  { nodes, edges }: Board,
  rectOf: (node: BoardNode) => Rect,
): boolean {
  const { x, y, width, height } = rectOf(node);
  return [...edges.values()].some(({ from, to }) => {
    const source = to === node.id ? nodes.get(from) : undefined;
    if (!source) return false;
    const rect = rectOf(source);
    return rect.x >= x + width && rect.y < y + height && y < rect.y + rect.height;
  });
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
