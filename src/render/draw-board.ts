import { orderedNodes, type Board, type BoardNode } from '../core/board';
import type { Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Library } from '../library/library';
import type { DrawContext } from './draw-context';
import { drawEdge, drawGhostEdge } from './draw-edge';
import { drawGhostNode } from './draw-ghost';
import { drawLegend } from './draw-legend';
import { drawNode } from './draw-node';
import type { Decorations, Drawing, Primitive } from './drawing';
import { grown, moveDrawing, unionOf } from './move-drawing';
import { nodeSizes } from './node-size';
import { routeGhosts } from './routing/route-ghosts';
import { routeEdges } from './routing/route-edges';
import type { Route } from './routing/route';
import type { Theme } from './theme';

export interface BoardDrawingOptions {
  /** Draw these nodes and edges alone, with the edges between two of the nodes. */
  readonly selection?: ReadonlySet<NodeId | EdgeId>;
  /** Fill what lies behind, or leave it transparent. */
  readonly background: boolean;
  /** Pixels around everything. */
  readonly padding: number;
  /** The routes that are on the screen already, so that they need not be found again. */
  readonly routes?: ReadonlyMap<EdgeId, Route>;
}

const EMPTY: Rect = { x: 0, y: 0, width: 320, height: 180 };

/**
 * The whole board, or a selection of it, in absolute coordinates: groups below, then lines, then
 * nodes, as the canvas stacks them. The bounds hold everything that is painted.
 */
export function drawBoard(
  board: Board,
  library: Library,
  theme: Theme,
  decorations: Decorations,
  options: BoardDrawingOptions,
): Drawing {
  const context: DrawContext = { board, library, theme, decorations };
  const routes = options.routes ?? routeEdges(board, nodeSizes(board, library));
  const { selection } = options;
  const nodes = orderedNodes(board).filter(({ id }) => !selection || selection.has(id));
  const edges = [...board.edges.values()].filter(
    ({ id, from, to }) =>
      !selection || selection.has(id) || (selection.has(from) && selection.has(to)),
  );
  const placed = (node: BoardNode): Drawing =>
    moveDrawing(drawNode(node, context), node.position.x, node.position.y);
  const parts: Drawing[] = [
    ...byDepth(
      nodes.filter(({ type }) => type === 'group'),
      board,
    ).map(placed),
    ...edges.flatMap((edge) => {
      const route = routes.get(edge.id);
      return route ? [drawEdge(edge, route, context)] : [];
    }),
    ...nodes.filter(({ type }) => type !== 'group').map(placed),
    ...(selection ? [] : drawGhosts(board, routes, context)),
  ];
  const legends = [decorations.legend, decorations.lines].flatMap((legend) =>
    legend ? [drawLegend(legend, theme)] : [],
  );
  const content = unionOf(parts.map(({ bounds }) => bounds)) ?? EMPTY;
  let left = content.x;
  for (const drawing of legends) {
    parts.push(moveDrawing(drawing, left, content.y + content.height + 24));
    left += drawing.bounds.width + 16;
  }
  return framed(parts, theme, options);
}

function framed(
  parts: readonly Drawing[],
  theme: Theme,
  { background, padding }: BoardDrawingOptions,
): Drawing {
  const around = grown(unionOf(parts.map(({ bounds }) => bounds)) ?? EMPTY, padding);
  const [x, y] = [Math.floor(around.x), Math.floor(around.y)];
  const bounds = {
    x,
    y,
    width: Math.ceil(around.x + around.width) - x,
    height: Math.ceil(around.y + around.height) - y,
  };
  const ground: Primitive[] = background ? [{ kind: 'rect', ...bounds, fill: theme.ground }] : [];
  return { bounds, items: [...ground, ...parts.flatMap(({ items }) => items)] };
}

/** Outer groups first, so that inner ones lie on them. */
function byDepth(groups: readonly BoardNode[], board: Board): BoardNode[] {
  const depth = ({ parent }: BoardNode): number => {
    let count = 0;
    for (let at = parent; at !== undefined && count < 100; at = board.nodes.get(at)?.parent)
      count++;
    return count;
  };
  return groups
    .map((group) => ({ group, depth: depth(group) }))
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ group }) => group);
}

function drawGhosts(
  board: Board,
  lines: ReadonlyMap<EdgeId, Route>,
  { decorations, library, theme }: DrawContext,
): Drawing[] {
  if (!decorations) return [];
  const routes = routeGhosts(board, nodeSizes(board, library), decorations.ghosts, lines);
  return decorations.ghosts.flatMap((ghost) => [
    ...ghost.edges.flatMap(({ id }) => {
      const route = routes.get(id);
      return route ? [drawGhostEdge(route, ghost.severity, theme)] : [];
    }),
    ...ghost.nodes.map((node) =>
      moveDrawing(drawGhostNode(node, ghost.severity, library, theme), node.rect.x, node.rect.y),
    ),
  ]);
}
