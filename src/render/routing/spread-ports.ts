import type { Side } from '../../core/board';
import type { Rect } from '../../core/geometry';
import { besideTitles } from './beside-titles';
import type { RectIndex } from './rect-index';
import { centre, isUpright, OUTWARD, spanOf } from './side';

/** One end of an edge, at a side of a node. */
export interface PortRequest {
  readonly edge: string;
  readonly rect: Rect;
  readonly side: Side;
  readonly other: Rect;
  readonly otherSide: Side;
  /** The titles of groups, which a line should leave beside. */
  readonly titles?: RectIndex;
}

const MARGIN = 12;
const APART = 14;
/** So that neighbours on the same side move rather than a line back onto a title. */
const BESIDE_TITLE = 1000;

/**
 * The coordinate along the side for each end that is there: in the order in which the routes part,
 * apart from each other, and where both nodes allow it on one line with the other end.
 */
export function spreadPorts(requests: readonly PortRequest[]): number[] {
  const sorted = requests
    .map((request, index) => ({ request, index, key: bearing(request) }))
    .toSorted((a, b) => a.key - b.key || (a.request.edge < b.request.edge ? -1 : 1));
  const [first] = sorted;
  if (!first) return [];
  const [low, high] = spanOf(first.request.rect, first.request.side);
  const margin = Math.min(MARGIN, (high - low) / 4);
  const [from, to] = [low + margin, high - margin];
  const apart = Math.min(APART, (to - from) / Math.max(1, sorted.length - 1));
  const wanted = sorted.map(({ request }) => wantedAt(request));
  const placed = keepApart(wanted, apart, from, to);
  const result: number[] = [];
  for (const [i, { index }] of sorted.entries())
    result[index] = Math.round((placed[i] ?? 0) * 2) / 2;
  return result;
}

/** The direction of the other end, seen along the side: from one way round to the other. */
function bearing({ rect, side, other }: PortRequest): number {
  const { dx, dy } = OUTWARD[side];
  const [a, b] = [centre(rect), centre(other)];
  const forward = (b.x - a.x) * dx + (b.y - a.y) * dy;
  const along = isUpright(side) ? b.y - a.y : b.x - a.x;
  return Math.atan2(along, forward);
}

interface Wanted {
  readonly at: number;
  /** How much it matters to be exactly there. */
  readonly weight: number;
}

function wantedAt(request: PortRequest): Wanted {
  const { at, weight } = wantedAnyway(request);
  const { rect, side, other, otherSide, titles } = request;
  if (!titles) return { at, weight };
  const straight = straightRange(rect, side, other, otherSide);
  const beside = besideTitles(at, { ...request, straight }, titles);
  return { at: beside, weight: beside === at ? weight : Math.max(weight, BESIDE_TITLE) };
}

/** Whatever titles lie there. */
function wantedAnyway({ rect, side, other, otherSide }: PortRequest): Wanted {
  const [low, high] = spanOf(rect, side);
  const straight = straightLine(rect, side, other, otherSide);
  if (straight !== undefined) return { at: straight, weight: 1e6 };
  // A long side (of a group, a large note) lets routes out where they are going.
  if (high - low > 260) {
    const goal = isUpright(side) ? centre(other).y : centre(other).x;
    return { at: Math.min(high - 24, Math.max(low + 24, goal)), weight: 1 };
  }
  return { at: (low + high) / 2, weight: 1 };
}

/** The coordinates at which one straight line joins two facing sides; absent where none does. */
export function straightRange(
  rect: Rect,
  side: Side,
  other: Rect,
  otherSide: Side,
): readonly [number, number] | undefined {
  const [out, back] = [OUTWARD[side], OUTWARD[otherSide]];
  if (out.dx !== -back.dx || out.dy !== -back.dy) return undefined;
  const gap =
    out.dx > 0
      ? other.x - rect.x - rect.width
      : out.dx < 0
        ? rect.x - other.x - other.width
        : out.dy > 0
          ? other.y - rect.y - rect.height
          : rect.y - other.y - other.height;
  if (gap < 12) return undefined;
  const [a1, a2] = spanOf(rect, side);
  const [b1, b2] = spanOf(other, otherSide);
  const [low, high] = [Math.max(a1, b1) + 10, Math.min(a2, b2) - 10];
  return low <= high ? [low, high] : undefined;
}

/** Where that line best lies: in the middle of the smaller side, or as near as it can. */
export function straightLine(
  rect: Rect,
  side: Side,
  other: Rect,
  otherSide: Side,
): number | undefined {
  const range = straightRange(rect, side, other, otherSide);
  if (!range) return undefined;
  const [low, high] = range;
  const [a1, a2] = spanOf(rect, side);
  const [b1, b2] = spanOf(other, otherSide);
  if (a2 - a1 === b2 - b1) return (low + high) / 2;
  const middle = a2 - a1 < b2 - b1 ? (a1 + a2) / 2 : (b1 + b2) / 2;
  return Math.min(high, Math.max(low, middle));
}

/** Nearest to what is wanted, in order and apart: pools of neighbours share their mean. */
function keepApart(wanted: readonly Wanted[], apart: number, from: number, to: number): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [i, { at, weight }] of wanted.entries()) {
    pools.push({ sum: (at - i * apart) * weight, weight, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.weight <= last.sum / last.weight) break;
      pools.pop();
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
    }
  }
  const room = to - apart * (wanted.length - 1);
  const result: number[] = [];
  for (const { sum, weight, count } of pools) {
    const at = Math.min(Math.max(from, room), Math.max(from, sum / weight));
    for (let k = 0; k < count; k++) result.push(at + result.length * apart);
  }
  return result;
}
