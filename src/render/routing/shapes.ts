import type { Rect } from '../../core/geometry';
import type { Port } from './side';

/** A polyline as x, y, x, y …, from port to port, and what it costs before it meets anything. */
export interface Shape {
  readonly path: readonly number[];
  readonly cost: number;
}

export const STUB = 18;
export const BEND = 45;
/** Between parallel lines. */
export const TRACK = 10;
const LEAST_TRACK = 5;

/** Coordinates of the pieces between the two stubs that are worth a try. */
export interface Channels {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Channels between the two ends and around them, the middle first, each with parallel tracks. */
export function channelsOf(from: Port, to: Port, a: Rect, b: Rect, parallel: number): Channels {
  const [ax, ay] = [from.x + from.dx * STUB, from.y + from.dy * STUB];
  const [bx, by] = [to.x + to.dx * STUB, to.y + to.dy * STUB];
  return {
    xs: tracks(ax, bx, [a.x, a.x + a.width], [b.x, b.x + b.width], parallel),
    ys: tracks(ay, by, [a.y, a.y + a.height], [b.y, b.y + b.height], parallel),
  };
}

function tracks(
  from: number,
  to: number,
  [a1, a2]: readonly [number, number],
  [b1, b2]: readonly [number, number],
  parallel: number,
): number[] {
  const list: number[] = [];
  // The gap between two nodes is better than the middle of two ports.
  const gap = a2 < b1 ? [a2, b1] : b2 < a1 ? [b2, a1] : undefined;
  const middle = gap ? ((gap[0] ?? 0) + (gap[1] ?? 0)) / 2 : (from + to) / 2;
  const room = gap ? ((gap[1] ?? 0) - (gap[0] ?? 0)) / 2 - STUB + 4 : Math.abs(from - to) / 2;
  for (let k = 0; k <= parallel; k++) {
    if (k === 0 || k * TRACK <= room) {
      list.push(middle + k * TRACK);
      if (k > 0) list.push(middle - k * TRACK);
    }
  }
  // A narrow gap still holds a second line, a little nearer to the first.
  if (parallel > 0 && room >= LEAST_TRACK && room < TRACK) list.push(middle + room, middle - room);
  const [low, high] = [Math.min(a1, b1) - STUB - 4, Math.max(a2, b2) + STUB + 4];
  for (let k = 0; k <= parallel; k++) list.push(low - k * TRACK, high + k * TRACK);
  return list;
}

/** The points between the two ports, and what they cost as long as nothing turns back. */
interface Sketch {
  readonly inner: readonly number[];
  readonly cost: number;
}

/** All simple ways from port to port by at most one channel of each direction, cheapest first. */
export function* shapesOf(from: Port, to: Port, channels: Channels): Generator<Shape> {
  const [ax, ay] = [from.x + from.dx * STUB, from.y + from.dy * STUB];
  const [bx, by] = [to.x + to.dx * STUB, to.y + to.dy * STUB];
  const inners: number[][] = [
    [bx, ay],
    [ax, by],
  ];
  if (from.x === to.x || from.y === to.y) inners.push([]);
  // Between facing ports no stub is needed: they may stand close to each other.
  const level = from.dx !== 0 && to.dx !== 0;
  const upright = from.dy !== 0 && to.dy !== 0;
  for (const x of channels.xs) {
    inners.push(level ? [x, from.y, x, to.y] : [ax, ay, x, ay, x, by, bx, by]);
  }
  for (const y of channels.ys) {
    inners.push(upright ? [from.x, y, to.x, y] : [ax, ay, ax, y, bx, y, bx, by]);
  }
  yield* cheapest(from, to, inners);
}

/** The ways through these points, cheapest first, without those that turn back on themselves. */
export function* cheapest(
  from: Port,
  to: Port,
  inners: readonly (readonly number[])[],
): Generator<Shape> {
  const sketches: Sketch[] = inners.map((inner) => ({
    inner,
    cost: costBetween(from, inner, to),
  }));
  // oxlint-disable-next-line unicorn/no-array-sort -- its own array, on a hot path
  sketches.sort((a, b) => a.cost - b.cost);
  for (const { inner, cost } of sketches) {
    const path = tidy([from.x, from.y, ...inner, to.x, to.y]);
    if (path && leaves(path, from) && enters(path, to)) yield { path, cost };
  }
}

/** Without points on a line and without pieces of no length; absent if it turns back on itself. */
export function tidy(path: readonly number[]): number[] | undefined {
  const out: number[] = [];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const x = path[i] ?? 0;
    const y = path[i + 1] ?? 0;
    const n = out.length;
    if (n >= 2) {
      const px = out[n - 2] ?? 0;
      const py = out[n - 1] ?? 0;
      if (px === x && py === y) continue;
      if (n >= 4) {
        const qx = out[n - 4] ?? 0;
        const qy = out[n - 3] ?? 0;
        const level = qy === py && py === y;
        if (level || (qx === px && px === x)) {
          if (level ? (px - qx) * (x - px) < 0 : (py - qy) * (y - py) < 0) return undefined;
          out.length = n - 2;
        }
      }
    }
    out.push(x, y);
  }
  return out.length >= 4 ? out : undefined;
}

/** Long enough away from the port before the first turn. */
function leaves(path: readonly number[], port: Port): boolean {
  const dx = (path[2] ?? 0) - (path[0] ?? 0);
  const dy = (path[3] ?? 0) - (path[1] ?? 0);
  if (dx !== 0 && dy !== 0) return false;
  const length = dx * port.dx + dy * port.dy;
  return path.length === 4 ? length > 0 : length >= 10;
}

/** Long enough toward the port after the last turn, for the head. */
function enters(path: readonly number[], port: Port): boolean {
  const n = path.length;
  const dx = (path[n - 4] ?? 0) - (path[n - 2] ?? 0);
  const dy = (path[n - 3] ?? 0) - (path[n - 1] ?? 0);
  if (dx !== 0 && dy !== 0) return false;
  const length = dx * port.dx + dy * port.dy;
  return n === 4 ? length > 0 : length >= 14;
}

/** Length, and what each bend is worth, of the way through these points. */
function costBetween(from: Port, inner: readonly number[], to: Port): number {
  let cost = 0;
  let facing = 0;
  let x = from.x;
  let y = from.y;
  for (let i = 0; i <= inner.length; i += 2) {
    const nx = inner[i] ?? to.x;
    const ny = inner[i + 1] ?? to.y;
    const turn = nx !== x ? 1 : ny !== y ? 2 : facing;
    cost += Math.abs(nx - x) + Math.abs(ny - y);
    if (facing !== 0 && turn !== facing) cost += BEND;
    facing = turn;
    x = nx;
    y = ny;
  }
  return cost;
}
