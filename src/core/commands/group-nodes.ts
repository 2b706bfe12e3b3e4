import { generateKeyBetween } from 'fractional-indexing';
import { compareText } from '../board';
import type { Board, BoardNode } from '../board';
import type { Change } from '../change';
import type { Rect, Size } from '../geometry';
import type { NodeId } from '../ids';
import { withMembers } from '../members';
import { fullOrder } from '../z-order';

/** Room between a group's border and its members, more at the top for its title. */
const PADDING = 24;
const TITLE = 40;

/**
 * Draws a group around nodes and puts them into it. Nodes whose group is among them stay
 * in theirs. The new group lies in the group that all of them were in, right below the
 * lowest of them.
 *
 * @param sizeOf what a node measures on screen, which depends on how it is drawn.
 */
export function groupNodes(
  board: Board,
  ids: Iterable<NodeId>,
  group: { readonly id: NodeId; readonly label: string },
  sizeOf: (node: BoardNode) => Size,
): Change[] {
  const chosen = new Set(ids);
  const inside = withMembers(board, chosen);
  const all = [...inside].flatMap((id) => board.nodes.get(id) ?? []);
  const outermost = all.filter(({ parent }) => parent === undefined || !inside.has(parent));
  if (outermost.length === 0) return [];
  const { x, y, width, height } = bounds(all, sizeOf);
  const [parent, ...others] = new Set(outermost.map((node) => node.parent));
  const { keys, changes } = fullOrder(board);
  return [
    ...changes,
    {
      type: 'add',
      in: 'nodes',
      id: group.id,
      value: {
        ...group,
        type: 'group',
        position: { x: x - PADDING, y: y - TITLE },
        size: { width: width + 2 * PADDING, height: height + TITLE + PADDING },
        z: keyBelow(keys, inside),
        ...(parent === undefined || others.length > 0 ? {} : { parent }),
      },
    },
    ...outermost.map(({ id }): Change => ({
      type: 'set',
      in: 'nodes',
      id,
      fields: { parent: group.id },
    })),
  ];
}

/** Between the lowest of these and what lies next below it. */
function keyBelow(keys: ReadonlyMap<NodeId, string>, ids: ReadonlySet<NodeId>): string {
  const sorted = [...keys].toSorted(([, a], [, b]) => compareText(a, b));
  const lowest = sorted.find(([id]) => ids.has(id))?.[1] ?? null;
  const below = sorted.filter(([, key]) => lowest !== null && key < lowest).at(-1)?.[1] ?? null;
  return generateKeyBetween(below, lowest);
}

function bounds(nodes: readonly BoardNode[], sizeOf: (node: BoardNode) => Size): Rect {
  const rects = nodes.map((node) => ({ ...node.position, ...sizeOf(node) }));
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
