import type { Point, Rect } from '../core/geometry';

/** Room between what moved and what stays, in flow pixels. */
const GAP = 40;
const MOST_TRIES = 200;

/** How far a block has to be moved down or right, whichever is less, to lie clear of obstacles. */
export function clearOf(block: readonly Rect[], obstacles: readonly Rect[]): Point {
  const down = distance(block, obstacles, 'y');
  if (down === 0) return { x: 0, y: 0 };
  const right = distance(block, obstacles, 'x');
  return down <= right ? { x: 0, y: down } : { x: right, y: 0 };
}

function distance(block: readonly Rect[], obstacles: readonly Rect[], axis: 'x' | 'y'): number {
  const length = axis === 'x' ? 'width' : 'height';
  let moved = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    let more = 0;
    for (const rect of block) {
      const there = { ...rect, [axis]: rect[axis] + moved };
      for (const obstacle of obstacles)
        if (overlaps(there, obstacle))
          more = Math.max(more, obstacle[axis] + obstacle[length] + GAP - there[axis]);
    }
    if (more === 0) return moved;
    moved += more;
  }
  return moved;
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
