import { fitInsets } from '../src/canvas/fit-insets';
import type { Board, BoardNode, Edge } from '../src/core/board';
import type { Point, Rect } from '../src/core/geometry';
import type { EdgeId } from '../src/core/ids';
import type { Library } from '../src/library/library';
import { drawBoard } from '../src/render/draw-board';
import { noDecorations } from '../src/render/drawing';
import { measureText } from '../src/render/measure-text';
import { nodeSizes } from '../src/render/node-size';
import { GROUP } from '../src/render/node-look';
import { routeEdges } from '../src/render/routing/route-edges';
import type { Route } from '../src/render/routing/route';
import { theme } from '../src/render/theme';

/** Room for the board in a window of 1440 x 900 with both panels open, CSS pixels. */
const WINDOW = { width: 922, height: 852 };
/** Where two things only touch they do not cover each other. */
const TOUCH = 1;

interface Piece {
  readonly edge: EdgeId;
  readonly from: Point;
  readonly to: Point;
}

/** Everything about the looks of a board that a number can say. */
export interface Layout {
  /** Pairs of nodes that cover each other, as `a over b`. */
  readonly overlaps: readonly string[];
  /** Nodes that reach out of the group they belong to. */
  readonly outside: readonly string[];
  /** Edges through a node that is not their end. */
  readonly through: readonly string[];
  /** Edge words over a node, over other words or over a lane's title, and nodes over a title. */
  readonly covered: readonly string[];
  /** Lines through a lane's title. */
  readonly struck: readonly string[];
  /** Texts that were cut to fit. */
  readonly cut: readonly string[];
  readonly crossings: number;
  /** The smallest text on the screen when the board is fitted to the window, px. */
  readonly smallestText: number;
}

export function measureLayout(board: Board, library: Library): Layout {
  const sizes = nodeSizes(board, library);
  const rectOf = ({ id, position }: BoardNode): Rect => ({
    ...position,
    ...(sizes.get(id) ?? { width: 0, height: 0 }),
  });
  const nodes = [...board.nodes.values()];
  const solid = nodes.filter(({ type }) => type !== 'group');
  const routes = routeEdges(board, sizes);
  const titles = nodes.flatMap((node) =>
    node.type === 'group' ? [titleOf(node, rectOf(node))] : [],
  );
  const words = [...routes].flatMap(([edge, { label }]) =>
    label ? [{ name: nameOf(board, edge), rect: label.rect }] : [],
  );
  const boxes = solid.map((node) => ({ name: node.id, rect: rectOf(node) }));
  const pieces = piecesOf(routes);
  const texts = drawBoard(board, library, theme('light'), noDecorations, {
    background: false,
    padding: 0,
    routes,
  }).items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  return {
    overlaps: pairs(boxes).map(([a, b]) => `${a.name} over ${b.name}`),
    outside: solid.flatMap((node) => {
      const group = node.parent === undefined ? undefined : board.nodes.get(node.parent);
      return group && !contains(rectOf(group), rectOf(node)) ? [node.id] : [];
    }),
    through: solid.flatMap((node) =>
      pieces
        .filter(({ edge }) => !isEnd(board.edges.get(edge), node) && runsThrough(edge, node))
        .map(({ edge }) => `${nameOf(board, edge)} through ${node.id}`),
    ),
    covered: [
      ...pairs(words).map(([a, b]) => `${a.name} and ${b.name}`),
      ...words.flatMap(({ name, rect }) =>
        [...boxes, ...titles]
          .filter((box) => overlap(rect, box.rect))
          .map((box) => `${name} over ${box.name}`),
      ),
      ...titles.flatMap((title) =>
        boxes
          .filter(({ rect }) => overlap(rect, title.rect))
          .map(({ name }) => `${name} over the title of ${title.name}`),
      ),
    ],
    struck: titles.flatMap(({ name, rect }) =>
      pieces
        .filter((piece) => overlap(rect, rectAround(piece)))
        .map(({ edge }) => `${nameOf(board, edge)} through the title of ${name}`),
    ),
    cut: texts.flatMap(({ text }) => (text.endsWith('…') ? [text] : [])),
    crossings: crossingsOf(pieces),
    smallestText: Math.min(...texts.map(({ size }) => size)) * zoomFor(nodes.map(rectOf)),
  };

  function runsThrough(edge: EdgeId, node: BoardNode): boolean {
    const rect = rectOf(node);
    return pieces.some((piece) => piece.edge === edge && overlap(rect, rectAround(piece)));
  }
}

const isEnd = (edge: Edge | undefined, { id }: BoardNode): boolean =>
  edge?.from === id || edge?.to === id;

function nameOf(board: Board, id: EdgeId): string {
  const edge = board.edges.get(id);
  return edge ? `${edge.from} > ${edge.to}` : id;
}

function titleOf(node: BoardNode & { readonly label: string }, rect: Rect) {
  const width = measureText(node.label, GROUP.titleSize, 600);
  return {
    name: node.id,
    rect: { x: rect.x + GROUP.titleX, y: rect.y + GROUP.titleY - 11, width, height: 14 },
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + TOUCH < b.x + b.width &&
  b.x + TOUCH < a.x + a.width &&
  a.y + TOUCH < b.y + b.height &&
  b.y + TOUCH < a.y + a.height;

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const pairs = <T extends { readonly rect: Rect }>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b): [T, T][] => (overlap(a.rect, b.rect) ? [[a, b]] : [])),
  );

const piecesOf = (routes: ReadonlyMap<EdgeId, Route>): Piece[] =>
  [...routes].flatMap(([edge, { points }]) =>
    points.slice(1).flatMap((to, i): Piece[] => {
      const from = points[i];
      return from ? [{ edge, from, to }] : [];
    }),
  );

const rectAround = ({ from, to }: Piece): Rect => ({
  x: Math.min(from.x, to.x) - TOUCH,
  y: Math.min(from.y, to.y) - TOUCH,
  width: Math.abs(to.x - from.x) + 2 * TOUCH,
  height: Math.abs(to.y - from.y) + 2 * TOUCH,
});

const between = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) && value < Math.max(a, b);

/** Places where a level piece of one edge crosses an upright piece of another. */
function crossingsOf(pieces: readonly Piece[]): number {
  const level = pieces.filter(({ from, to }) => from.y === to.y);
  const upright = pieces.filter(({ from, to }) => from.x === to.x);
  return level.reduce(
    (sum, h) =>
      sum +
      upright.filter(
        (v) =>
          v.edge !== h.edge &&
          between(v.from.x, h.from.x, h.to.x) &&
          between(h.from.y, v.from.y, v.to.y),
      ).length,
    0,
  );
}

function zoomFor(rects: readonly Rect[]): number {
  const width =
    Math.max(...rects.map((rect) => rect.x + rect.width)) - Math.min(...rects.map(({ x }) => x));
  const height =
    Math.max(...rects.map((rect) => rect.y + rect.height)) - Math.min(...rects.map(({ y }) => y));
  const { top, right, bottom, left } = fitInsets(WINDOW);
  return Math.min(
    1,
    (WINDOW.width - left - right) / width,
    (WINDOW.height - top - bottom) / height,
  );
}
