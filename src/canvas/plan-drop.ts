import type { Change } from '../core/change';
import { duplicateNodes } from '../core/commands/duplicate-nodes';
import { moveNodes } from '../core/commands/move-nodes';
import { putInGroup } from '../core/commands/put-in-group';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import { newParents } from './group-membership';
import type { Scene } from './scene';

/** What was dragged, and how far. */
export interface Dropped {
  readonly nodes: ReadonlySet<NodeId>;
  readonly delta: Point;
}

/** Moves what was dragged, into the groups that it now lies in. */
export function planMove({ board, sizes }: Scene, { nodes, delta }: Dropped): Change[] {
  const points = new Map(
    [...nodes].flatMap((id) => {
      const at = board.nodes.get(id)?.position;
      return at ? [[id, { x: at.x + delta.x, y: at.y + delta.y }] as const] : [];
    }),
  );
  const changes = moveNodes(board, points);
  for (const [id, parent] of newParents(board, sizes, nodes, delta))
    changes.push(...putInGroup(board, [id], parent));
  return changes;
}

/** Leaves what was dragged where it was, and puts copies of it where it was dropped. */
export function planCopy(
  { board, sizes }: Scene,
  { nodes, delta }: Dropped,
  random: Random,
): { readonly changes: readonly Change[]; readonly copies: readonly NodeId[] } {
  const copies = duplicateNodes(board, nodes, delta, random);
  const inGroups = [...newParents(board, sizes, nodes, delta)].flatMap(([id, parent]): Change[] => {
    const copy = copies.nodes.get(id);
    return copy === undefined ? [] : [{ type: 'set', in: 'nodes', id: copy, fields: { parent } }];
  });
  return { changes: [...copies.changes, ...inGroups], copies: [...copies.nodes.values()] };
}
