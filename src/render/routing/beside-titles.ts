import type { Side } from '../../core/board';
import type { Rect } from '../../core/geometry';
import { assertNever } from '../../core/result';
import { struck } from './best-shape';
import type { RectIndex } from './rect-index';
import { OUTWARD, isUpright, spanOf } from './side';

/** How far out of a node a line is looked at that turns somewhere. */
const AHEAD = 48;
const STEP = 4;

interface Leaving {
  readonly rect: Rect;
  readonly side: Side;
  /** Where one straight line joins the node to the other one, if one does. */
  readonly straight: readonly [number, number] | undefined;
  readonly other: Rect;
  readonly otherSide: Side;
}

/**
 * The place along a side, nearest to the wanted one, from which a line leaves without striking the
 * title of a group; the wanted one where there is none.
 */
export function besideTitles(
  wanted: number,
  { rect, side, straight, other, otherSide }: Leaving,
  titles: RectIndex | undefined,
): number {
  if (!titles) return wanted;
  const [start, end] = spanOf(rect, side);
  const joined = straight && wanted >= straight[0] && wanted <= straight[1];
  const [low, high] = joined ? straight : [start + 12, end - 12];
  const from = border(rect, side);
  const { dx, dy } = OUTWARD[side];
  const to = joined ? border(other, otherSide) : from + AHEAD * (dx + dy);
  const free = (at: number): boolean =>
    !(isUpright(side) ? struck(titles, from, at, to, at) : struck(titles, at, from, at, to));
  for (let away = 0; away <= high - low; away += STEP) {
    if (wanted + away <= high && free(wanted + away)) return wanted + away;
    if (wanted - away >= low && free(wanted - away)) return wanted - away;
  }
  return wanted;
}

function border({ x, y, width, height }: Rect, side: Side): number {
  switch (side) {
    case 'left':
      return x;
    case 'right':
      return x + width;
    case 'top':
      return y;
    case 'bottom':
      return y + height;
    default:
      return assertNever(side);
  }
}
