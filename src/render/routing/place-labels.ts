import type { Board } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import type { EdgeId } from '../../core/ids';
import { edgeWords } from '../edge-words';
import { measureText } from '../measure-text';
import { wrapText } from '../wrap-text';
import { groupTitles } from './group-titles';
import { slidSpots, spotsOf, type Spot } from './label-spots';
import { PlacedRects } from './placed-rects';
import { RectIndex } from './rect-index';
import type { LabelPlace, Rects, Route, RoutedPath } from './route';

const TEXT = { width: 150, size: 12, weight: 500, maxLines: 2 } as const;
const ON_NODE = 1000;
const ON_LABEL = 500;
const ON_LINE = 70;
/** Where more lines than these cross the words' own, there is no room between them. */
const MOST_LINES = 12;
/** On the border of a group: worth a step along the line, not another line. */
const ON_BORDER = 30;

/** Gives every way its words: on its longest clear piece, on no node, on no other words. */
export function placeLabels(
  paths: readonly RoutedPath[],
  board: Board,
  rects: Rects,
  nodes: RectIndex,
): Map<EdgeId, Route> {
  const taken = new PlacedRects();
  // The titles of groups count as words that are already there.
  for (const title of groupTitles(board, rects)) taken.add(title);
  const pieces = paths.flatMap(({ path }) => linesOf(path));
  const lines = new RectIndex(pieces);
  const linesIn = (x: number, y: number, right: number, bottom: number) => {
    const found: Rect[] = [];
    lines.some(x, y, right, bottom, (index) => {
      const piece = pieces[index];
      if (piece) found.push(piece);
      return found.length > MOST_LINES;
    });
    return found.length > MOST_LINES ? undefined : found;
  };
  const borders = new RectIndex(bordersOf(board, rects));
  const cost = ({ rect, cost }: Spot, limit: number): number => {
    let total = cost;
    if (total >= limit) return total;
    const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
    if (nodes.some(rect.x - 1, rect.y - 1, right + 1, bottom + 1, always)) total += ON_NODE;
    if (taken.overlaps(rect)) total += ON_LABEL;
    if (total >= limit) return total;
    if (borders.some(rect.x, rect.y, right, bottom, always)) total += ON_BORDER;
    if (total >= limit) return total;
    lines.some(rect.x, rect.y, right, bottom, () => {
      total += ON_LINE;
      return total >= limit;
    });
    return total;
  };
  const routes = new Map<EdgeId, Route>();
  for (const routed of paths) {
    const route = withLabel(routed, cost, linesIn);
    if (route.label) taken.add(route.label.rect);
    routes.set(routed.edge.id, route);
  }
  return routes;
}

/** The four borders of each group. */
const bordersOf = (board: Board, rects: Rects): Rect[] =>
  [...board.nodes.values()].flatMap(({ id, type }) => {
    const rect = type === 'group' ? rects.get(id) : undefined;
    if (!rect) return [];
    const { x, y, width, height } = rect;
    const thin = 2;
    return [
      { x: x - 1, y: y - 1, width, height: thin },
      { x: x - 1, y: y + height - 1, width, height: thin },
      { x: x - 1, y: y - 1, width: thin, height },
      { x: x + width - 1, y: y - 1, width: thin, height },
    ];
  });

const always = (): boolean => true;

/** One way with its words in the middle of its longest piece, whatever lies there. */
export const placeLabel = (routed: RoutedPath, _board: Board): Route =>
  withLabel(routed, ({ cost }) => cost);

type LinesIn = Parameters<typeof slidSpots>[2];

function withLabel(
  { edge, path, from, to }: RoutedPath,
  costOf: (spot: Spot, limit: number) => number,
  linesIn?: LinesIn,
): Route {
  const route = { points: pointsOf(path), fromSide: from, toSide: to };
  const { lines } = wrapText(edgeWords(edge), TEXT);
  if (lines.length === 0) return route;
  const width = Math.max(...lines.map((line) => measureText(line, TEXT.size, TEXT.weight)));
  const words = { width, lines: lines.length };
  let best: { readonly spot: Spot; readonly cost: number } | undefined;
  const tryAll = (spots: Iterable<Spot>): void => {
    for (const spot of spots) {
      if (best && spot.cost >= best.cost) break;
      const cost = costOf(spot, best?.cost ?? Infinity);
      if (!best || cost < best.cost) best = { spot, cost };
    }
  };
  tryAll(spotsOf(path, words));
  if (linesIn && best && best.cost >= ON_LINE) tryAll(slidSpots(path, words, linesIn));
  if (!best) return route;
  const { rect, x, y, anchor } = best.spot;
  const label: LabelPlace = { rect, lines, x, y, anchor };
  return { ...route, label };
}

function pointsOf(path: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < path.length; i += 2) points.push({ x: path[i] ?? 0, y: path[i + 1] ?? 0 });
  return points;
}

const linesOf = (path: readonly number[]) =>
  pointsOf(path)
    .slice(1)
    .map((end, i) => {
      const [x = 0, y = 0] = path.slice(2 * i, 2 * i + 2);
      return {
        x: Math.min(x, end.x) - 0.5,
        y: Math.min(y, end.y) - 0.5,
        width: Math.abs(end.x - x) + 1,
        height: Math.abs(end.y - y) + 1,
      };
    });
