import type { BoardNode } from '../core/board';
import type { Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';

/** Two groups are lanes of one stack when they share this much of the narrower one's width. */
const SHARED = 0.5;

/** Groups that stand one above the other, top to bottom; a group alone is a stack of one. */
export function stacksOf(
  groups: readonly BoardNode[],
  sizes: ReadonlyMap<NodeId, Size>,
): readonly (readonly BoardNode[])[] {
  const rectOf = (node: BoardNode): Rect => ({
    ...node.position,
    ...(sizes.get(node.id) ?? { width: 0, height: 0 }),
  });
  const stacks: BoardNode[][] = [];
  for (const group of groups.toSorted((a, b) => a.position.y - b.position.y)) {
    const stack = stacks.find((lanes) => {
      const last = lanes.at(-1);
      return last !== undefined && isBelow(rectOf(last), rectOf(group));
    });
    if (stack) stack.push(group);
    else stacks.push([group]);
  }
  return stacks;
}

function isBelow(above: Rect, below: Rect): boolean {
  const shared =
    Math.min(above.x + above.width, below.x + below.width) - Math.max(above.x, below.x);
  return (
    below.y >= above.y + above.height / 2 && shared >= SHARED * Math.min(above.width, below.width)
  );
}
