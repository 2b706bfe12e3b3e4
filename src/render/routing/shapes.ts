import type { Rect } from '../../core/geometry';
import type { Port } from './side';

/** A polyline as x, y, x, y …, from port to port, and what it costs before it meets anything. */
export interface Shape {
  readonly path: readonly number[];
  readonly cost: number;
}

export const STUB = 18;
const BEND = 45;
const TRACK = 10;

/** Coordinates of the pieces between the two stubs that are worth a try. */
export interface Channels {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Channels between the two ends and around them, the middle first, with parallel tracks. */
export function channelsOf(from: Port, to: Port, a: Rect, b: Rect): Channels {
  return {
    xs: tracks(
      from.x + from.dx * STUB,
      to.x + to.dx * STUB,
      [a.x, a.x + a.width],
      [b.x, b.x + b.width],
    ),
    ys: tracks(
      from.y + from.dy * STUB,
      to.y + to.dy * STUB,
      [a.y, a.y + a.height],
      [b.y, b.y + b.height],
    ),
  };
}

function tracks(
  from: number,
  to: number,
  [a1, a2]: readonly [number, number],
  [b1, b2]: readonly [number, number],
): number[] {
  const list: number[] = [];
  // The gap between two nodes is better than the middle of two ports.
  const gap = a2 < b1 ? [a2, b1] : b2 < a1 ? [b2, a1] : undefined;
  const middle = gap ? ((gap[0] ?? 0) + (gap[1] ?? 0)) / 2 : (from + to) / 2;
  const room = gap ? ((gap[1] ?? 0) - (gap[0] ?? 0)) / 2 - STUB + 4 : Math.abs(from - to) / 2;
  for (let k = 0; k <= 3; k++) {
    if (k === 0 || k * TRACK <= room) {
      list.push(middle + k * TRACK);
      if (k > 0) list.push(middle - k * TRACK);
    }
  }
  const [low, high] = [Math.min(a1, b1) - STUB - 4, Math.max(a2, b2) + STUB + 4];
  for (let k = 0; k <= 3; k++) list.push(low - k * TRACK, high + k * TRACK);
  return list;
}

/** All simple ways from port to port by at most one channel of each direction, cheapest first. */
export function shapesOf(from: Port, to: Port, { xs, ys }: Channels): Shape[] {
  const [ax, ay] = [from.x + from.dx * STUB, from.y + from.dy * STUB];
  const [bx, by] = [to.x + to.dx * STUB, to.y + to.dy * STUB];
  const shapes: Shape[] = [];
  const offer = (...inner: number[]): void => {
    const path = tidy([from.x, from.y, ...inner, to.x, to.y]);
    if (path && leaves(path, from) && enters(path, to)) shapes.push({ path, cost: costOf(path) });
  };
  const straight = from.dx === -to.dx && from.dy === -to.dy;
  if (straight && (from.dx !== 0 ? from.y === to.y : from.x === to.x)) offer();
  offer(bx, ay);
  offer(ax, by);
  // Between facing ports no stub is needed: they may stand close to each other.
  const facesAcross = straight && from.dx !== 0 && (to.x - from.x) * from.dx > 0;
  const facesDown = straight && from.dy !== 0 && (to.y - from.y) * from.dy > 0;
  for (const x of xs) {
    if (from.dx !== 0 && to.dx !== 0) offer(x, from.y, x, to.y);
    else offer(ax, ay, x, ay, x, by, bx, by);
  }
  for (const y of ys) {
    if (from.dy !== 0 && to.dy !== 0) offer(from.x, y, to.x, y);
    else offer(ax, ay, ax, y, bx, y, bx, by);
  }
  if (shapes.length === 0 || (!facesAcross && !facesDown)) {
    for (const x of xs.slice(-8))
      for (const y of ys.slice(-8)) {
        offer(ax, ay, x, ay, x, y, bx, y, bx, by);
        offer(ax, ay, ax, y, x, y, x, by, bx, by);
      }
  }
  return shapes.toSorted((a, b) => a.cost - b.cost);
}

/** Without points on a line and without pieces of no length; absent if it turns back on itself. */
export function tidy(path: readonly number[]): number[] | undefined {
  const out: number[] = [];
  for (let i = 0; i < path.length; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    const n = out.length;
    const [px, py] = [out[n - 2], out[n - 1]];
    if (px === x && py === y) continue;
    if (n >= 4 && px !== undefined && py !== undefined) {
      const [qx = 0, qy = 0] = [out[n - 4], out[n - 3]];
      const level = qy === py && py === y;
      const upright = qx === px && px === x;
      if (level || upright) {
        const back = level ? (px - qx) * (x - px) < 0 : (py - qy) * (y - py) < 0;
        if (back) return undefined;
        out.length = n - 2;
      }
    }
    out.push(x, y);
  }
  return out.length >= 4 ? out : undefined;
}

function leaves(path: readonly number[], port: Port): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path;
  if (x1 !== x2 && y1 !== y2) return false;
  const length = (x2 - x1) * port.dx + (y2 - y1) * port.dy;
  return path.length === 4 ? length > 0 : length >= 10;
}

function enters(path: readonly number[], port: Port): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.slice(-4);
  if (x1 !== x2 && y1 !== y2) return false;
  const length = (x1 - x2) * port.dx + (y1 - y2) * port.dy;
  return path.length === 4 ? length > 0 : length >= 14;
}

/** Length, and what each bend is worth. */
export function costOf(path: readonly number[]): number {
  let length = 0;
  for (let i = 0; i + 3 < path.length; i += 2) {
    length +=
      Math.abs((path[i + 2] ?? 0) - (path[i] ?? 0)) +
      Math.abs((path[i + 3] ?? 0) - (path[i + 1] ?? 0));
  }
  return length + BEND * (path.length / 2 - 2);
}
