import type { Side } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import type { BesideRoute } from './route';
import { isUpright, spanOf } from './side';

/** Where lines that stay leave and enter nodes: coordinates along a side, by node and side. */
export type TakenPorts = ReadonlyMap<string, readonly number[]>;

export function takenPorts(beside: readonly BesideRoute[]): TakenPorts {
  const taken = new Map<string, number[]>();
  const add = (node: string, side: Side, point: Point | undefined): void => {
    if (point === undefined) return;
    const key = `${node} ${side}`;
    const at = isUpright(side) ? point.y : point.x;
    taken.set(key, [...(taken.get(key) ?? []), at]);
  };
  for (const { edge, route } of beside) {
    add(edge.from, route.fromSide, route.points.at(0));
    add(edge.to, route.toSide, route.points.at(-1));
  }
  return taken;
}

const APART = 14;
/** From the corner. */
const MARGIN = 8;

/** The nearest place along a side that is clear of those that are taken; the wanted one if none is. */
export function besideTaken(
  wanted: number,
  taken: readonly number[],
  rect: Rect,
  side: Side,
): number {
  const [low, high] = spanOf(rect, side);
  const isFree = (at: number): boolean =>
    at >= low + MARGIN && at <= high - MARGIN && taken.every((one) => Math.abs(one - at) >= APART);
  for (let away = 0; away <= high - low; away += 2) {
    if (isFree(wanted + away)) return wanted + away;
    if (isFree(wanted - away)) return wanted - away;
  }
  return wanted;
}
