import type { Board, BoardNode } from '../../core/board';
import type { Rect } from '../../core/geometry';

/** Longer lines go round what is between, nobody knows where. */
const LONGEST = 900;
/** What the words above a level line take, and beside an upright one. */
const WORDS = { above: 20, beside: 64 } as const;
const LEAST_SHARED = 20;

/**
 * Where lines and their words lie between nodes that are near, as far as can be told without
 * routing them: straight where the two face each other, else by a turn in the middle.
 */
export function roughLines(
  { nodes, edges }: Board,
  rectOf: (node: BoardNode) => Rect,
): readonly Rect[] {
  const lines: Rect[] = [];
  for (const { from, to, bends } of edges.values()) {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (!start || !end || start.type === 'group' || end.type === 'group' || bends) continue;
    const [a, b] = [rectOf(start), rectOf(end)];
    if (Math.abs(a.x - b.x) + Math.abs(a.y - b.y) <= LONGEST) lines.push(...between(a, b));
  }
  return lines;
}

function between(a: Rect, b: Rect): Rect[] {
  const across: Stretch = gap(a.x, a.width, b.x, b.width);
  const down: Stretch = gap(a.y, a.height, b.y, b.height);
  const [ax, ay] = [a.x + a.width / 2, a.y + a.height / 2];
  const [bx, by] = [b.x + b.width / 2, b.y + b.height / 2];
  if (across.length > 0 && -down.length >= LEAST_SHARED)
    return [level(across.start, across.start + across.length, down.start + down.length / 2)];
  if (down.length > 0 && -across.length >= LEAST_SHARED)
    return [upright(across.start + across.length / 2, down.start, down.start + down.length)];
  if (across.length > 0) {
    const x = across.start + across.length / 2;
    return [level(a.x, x, ay, a.width), upright(x, ay, by), level(b.x, x, by, b.width)];
  }
  const y = down.start + down.length / 2;
  return [upright(ax, ay, y), level(ax, bx, y), upright(bx, y, by)];
}

interface Stretch {
  readonly start: number;
  /** Less than nothing where the two share a stretch. */
  readonly length: number;
}

function gap(a: number, aLength: number, b: number, bLength: number): Stretch {
  const start = Math.min(a + aLength, b + bLength);
  return { start, length: Math.max(a, b) - start };
}

/** A level line with the words above it; from the side of a node that is nearer, given its width. */
function level(x1: number, x2: number, y: number, width = 0): Rect {
  const from = x1 < x2 ? x1 + width : x1;
  const [left, right] = [Math.min(from, x2), Math.max(from, x2)];
  return { x: left, y: y - WORDS.above, width: right - left, height: WORDS.above + 4 };
}

function upright(x: number, y1: number, y2: number): Rect {
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  return { x: x - 4, y: top, width: WORDS.beside, height: bottom - top };
}
