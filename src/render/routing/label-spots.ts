import type { Rect } from '../../core/geometry';
import type { LabelPlace } from './route';

/** A place for the words of an edge, better ones with a lower cost. */
export interface Spot extends Omit<LabelPlace, 'lines'> {
  readonly cost: number;
}

export interface Words {
  readonly width: number;
  readonly lines: number;
}

const LEADING = 15;
/** From the line to the nearest ink of the words. */
const GAP = 4;
const ASCENT = 10;
const DESCENT = 3;
const SHARES = [0.5, 0.36, 0.64, 0.22, 0.78, 0.12, 0.88] as const;

/** Places above, below and beside the pieces of a way, and as a last resort further away. */
export function* spotsOf(path: readonly number[], words: Words): Generator<Spot> {
  const pieces = piecesOf(path).toSorted((a, b) => b.length - a.length);
  const near = pieces.flatMap((piece, rank) =>
    SHARES.flatMap((share, i) => spotsAt(piece, share, words, rank * 14 + i * 9)),
  );
  yield* near.toSorted((a, b) => a.cost - b.cost);
  const [longest] = pieces;
  if (!longest) return;
  const [x, y] = [(longest.x1 + longest.x2) / 2, (longest.y1 + longest.y2) / 2];
  for (let away = 16; away <= 192; away += 8) {
    for (const [dx, dy] of AROUND) {
      yield spot(x + dx * away * 1.6, y + dy * away - GAP, 'middle', words, 120 + away * 2);
    }
  }
}

/** From the ink of the words to a line that crosses their own. */
const CLEAR = 1;
/** What it costs to be away from where words are looked for. */
const SLID = 24;
const MOST_PIECES = 3;

/**
 * Places where the words stand between lines that cross their own, as near to the middle of each
 * piece as they can: for words that no usual place keeps clear.
 *
 * @param linesIn the lines in a window, from its left, top, right and bottom; undefined for a tangle
 */
export function slidSpots(
  path: readonly number[],
  words: Words,
  linesIn: (
    left: number,
    top: number,
    right: number,
    bottom: number,
  ) => readonly Rect[] | undefined,
): Spot[] {
  return piecesOf(path)
    .filter(({ x1, y1, x2, y2 }) => x1 === x2 || y1 === y2)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_PIECES)
    .flatMap((piece, rank) =>
      spotsAt(piece, 0.5, words, rank * 14 + SLID).flatMap((middle): Spot[] => {
        const isLevel = piece.y1 === piece.y2;
        const { rect } = middle;
        const [low, high] = isLevel
          ? [Math.min(piece.x1, piece.x2), Math.max(piece.x1, piece.x2)]
          : [Math.min(piece.y1, piece.y2), Math.max(piece.y1, piece.y2)];
        const [wanted, extent] = isLevel ? [rect.x, rect.width] : [rect.y, rect.height];
        const lines = isLevel
          ? linesIn(low, rect.y, high, rect.y + rect.height)
          : linesIn(rect.x, low, rect.x + rect.width, high);
        const at = lines && nearestGap({ wanted, extent, low, high }, lines, isLevel);
        if (at === undefined) return [];
        const by = at - wanted;
        return [
          isLevel
            ? { ...middle, rect: { ...rect, x: at }, x: middle.x + by }
            : { ...middle, rect: { ...rect, y: at }, y: middle.y + by },
        ];
      }),
    )
    .toSorted((a, b) => a.cost - b.cost);
}

interface Wish {
  readonly wanted: number;
  readonly extent: number;
  readonly low: number;
  readonly high: number;
}

/** Where between the lines something of this extent fits, nearest to where it is wanted. */
function nearestGap(
  { wanted, extent, low, high }: Wish,
  lines: readonly Rect[],
  isLevel: boolean,
): number | undefined {
  const taken = lines
    .map(({ x, y, width, height }): [number, number] =>
      isLevel ? [x, x + width] : [y, y + height],
    )
    .toSorted(([a], [b]) => a - b);
  let best: number | undefined;
  let from = low + CLEAR;
  for (const [start, end] of [...taken, [high, Infinity] as const]) {
    const last = start - CLEAR - extent;
    if (last >= from) {
      const at = Math.min(last, Math.max(from, wanted));
      if (best === undefined || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
    }
    from = Math.max(from, end + CLEAR);
  }
  return best;
}

const AROUND = [
  [0, -1],
  [0, 1],
  [0.6, -0.8],
  [-0.6, -0.8],
  [0.6, 0.8],
  [-0.6, 0.8],
  [1, 0],
  [-1, 0],
] as const;

interface Piece {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly length: number;
}

function piecesOf(path: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i + 3 < path.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.slice(i, i + 4);
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    // Words beside an upright piece read as well as above a level one, if that is much shorter.
    pieces.push({ x1, y1, x2, y2, length });
  }
  return pieces;
}

function spotsAt(
  { x1, y1, x2, y2, length }: Piece,
  share: number,
  words: Words,
  cost: number,
): Spot[] {
  const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  const height = words.lines * LEADING;
  if (Math.abs(y2 - y1) < Math.abs(x2 - x1)) {
    const over = Math.max(0, words.width + 8 - 2 * length * Math.min(share, 1 - share));
    return [
      spot(x, y - GAP - DESCENT + 1.5 - (words.lines - 1) * LEADING, 'middle', words, cost + over),
      spot(x, y + GAP + ASCENT, 'middle', words, cost + over + 22),
    ];
  }
  const over = Math.max(0, height + 6 - 2 * length * Math.min(share, 1 - share)) * 2;
  const top = y - height / 2 + ASCENT + 1;
  return [
    spot(x + GAP + 3, top, 'start', words, cost + over + 10),
    spot(x - GAP - 3, top, 'end', words, cost + over + 18),
  ];
}

function spot(
  x: number,
  y: number,
  anchor: LabelPlace['anchor'],
  { width, lines }: Words,
  cost: number,
): Spot {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const rect: Rect = {
    x: left - 1,
    y: y - ASCENT,
    width: width + 2,
    height: (lines - 1) * LEADING + ASCENT + DESCENT,
  };
  return { rect, x, y, anchor, cost };
}
