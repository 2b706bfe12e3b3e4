import type { Side } from '../../core/board';
import type { Rect } from '../../core/geometry';
import { besideTitles } from './beside-titles';
import { bestShape, type Surroundings } from './best-shape';
import type { RectIndex } from './rect-index';
import { channelsOf, shapesOf, STUB } from './shapes';
import { holds, middleOf, portAt, SIDE_PAIRS, type Port } from './side';
import { straightRange } from './spread-ports';

export interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** Reading goes from left to right: leaving at the left or entering at the right has to pay off. */
const LEAVING: { readonly [S in Side]: number } = { right: 0, bottom: 14, top: 18, left: 160 };
const ENTERING: { readonly [S in Side]: number } = { left: 0, top: 14, bottom: 18, right: 160 };
/** A turn between a side and an upright one reads worse than a channel between columns. */
const ACROSS = 26;
const CROWDED = 34;

/** How many routes a side holds before further ones should look elsewhere. */
const capacity = (rect: Rect, side: Side): number =>
  Math.max(2, Math.floor((side === 'left' || side === 'right' ? rect.height : rect.width) / 14));

/** Counts the routes at each side of a node. */
export type SideLoad = (side: Side) => number;

export interface SideQuestion {
  readonly from: Rect;
  readonly to: Rect;
  readonly chosen: { readonly from?: Side; readonly to?: Side };
  readonly around: Surroundings | undefined;
  readonly fromLoad: SideLoad;
  readonly toLoad: SideLoad;
}

/** The sides by which the way is shortest and plainest; those that the user chose stay. */
export function chooseSides({ from, to, chosen, around, fromLoad, toLoad }: SideQuestion): Sides {
  if (chosen.from && chosen.to) return { from: chosen.from, to: chosen.to };
  const inFrom = holds(from, to);
  const inTo = holds(to, from);
  const options = SIDE_PAIRS.filter(
    ([a, b]) => (chosen.from ?? a) === a && (chosen.to ?? b) === b,
  ).map(([a, b]) => {
    const start = portAt(from, a, spot(from, a, to, b, around?.titles), inFrom);
    const end = portAt(to, b, spot(to, b, from, a, around?.titles), inTo);
    const crowd =
      Math.max(0, fromLoad(a) + 1 - capacity(from, a)) +
      Math.max(0, toLoad(b) + 1 - capacity(to, b));
    const turn = (a === 'left' || a === 'right') === (b === 'left' || b === 'right') ? 0 : ACROSS;
    const bias = LEAVING[a] + ENTERING[b] + turn + crowd * CROWDED;
    return { a, b, start, end, bias, bound: bias + leastCost(start, end) };
  });
  // oxlint-disable-next-line unicorn/no-array-sort -- its own array, on a hot path
  options.sort((p, q) => p.bound - q.bound);
  let best: { readonly sides: Sides; readonly cost: number } | undefined;
  for (const { a, b, start, end, bias, bound } of options) {
    if (best && bound >= best.cost) break;
    if (!around) return { from: a, to: b };
    const shapes = shapesOf(start, end, channelsOf(start, end, from, to, 0));
    const shape = bestShape(shapes, around);
    const cost = (shape?.cost ?? Infinity) + bias;
    if (!best || cost < best.cost) best = { sides: { from: a, to: b }, cost };
  }
  return best?.sides ?? { from: 'right', to: 'left' };
}

/** The middle of a side, or a place near it from which no title is struck. */
function spot(
  rect: Rect,
  side: Side,
  other: Rect,
  otherSide: Side,
  titles: RectIndex | undefined,
): number {
  const middle = middleOf(rect, side);
  if (!titles) return middle;
  const straight = straightRange(rect, side, other, otherSide);
  return besideTitles(middle, { rect, side, straight, other, otherSide }, titles);
}

/** Length and bends of the shortest way between two ports on an empty plane. */
function leastCost(from: Port, to: Port): number {
  const [ax, ay] = [from.x + from.dx * STUB, from.y + from.dy * STUB];
  const [bx, by] = [to.x + to.dx * STUB, to.y + to.dy * STUB];
  const length = Math.abs(bx - ax) + Math.abs(by - ay) + 2 * STUB;
  const ahead = (bx - ax) * from.dx + (by - ay) * from.dy;
  const behind = (ax - bx) * to.dx + (ay - by) * to.dy;
  if (from.dx === -to.dx && from.dy === -to.dy) {
    // Facing or back to back.
    const gap = (to.x - from.x) * from.dx + (to.y - from.y) * from.dy;
    if (gap <= 2 * STUB && !(gap > 20 && aligned(from, to))) return length + 4 * 45;
    return (aligned(from, to) ? gap : length) + (aligned(from, to) ? 0 : 2 * 45);
  }
  if (from.dx === to.dx && from.dy === to.dy) return length + 2 * 45;
  return length + (ahead >= 0 && behind >= 0 ? 45 : 3 * 45);
}

/** So little beside each other that the ports can be moved onto one line. */
const aligned = (from: Port, to: Port): boolean =>
  from.dx !== 0 ? Math.abs(from.y - to.y) < 30 : Math.abs(from.x - to.x) < 60;
