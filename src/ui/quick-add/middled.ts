import type { BoardNode } from '../../core/board';
import type { Change } from '../../core/change';
import type { Point, Size } from '../../core/geometry';
import type { Built } from '../../core/notation/build';

/** The same with its middle at a point: the first thing on a board stands in the middle of the view. */
export function middled(built: Built, at: Point, sizeOf: (node: BoardNode) => Size): Built {
  const rects = built.changes.flatMap((change) =>
    change.type === 'add' && change.in === 'nodes'
      ? { ...change.value.position, ...sizeOf(change.value) }
      : [],
  );
  if (rects.length === 0) return built;
  const left = Math.min(...rects.map(({ x }) => x));
  const top = Math.min(...rects.map(({ y }) => y));
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const bottom = Math.max(...rects.map(({ y, height }) => y + height));
  const by = {
    x: Math.round(at.x - (left + right) / 2),
    y: Math.round(at.y - (top + bottom) / 2),
  };
  const moved = (change: Change): Change => {
    if (change.type !== 'add' || change.in !== 'nodes') return change;
    const { x, y } = change.value.position;
    return { ...change, value: { ...change.value, position: { x: x + by.x, y: y + by.y } } };
  };
  return { ...built, changes: built.changes.map(moved) };
}
