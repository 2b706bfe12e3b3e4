import { generateNKeysBetween } from 'fractional-indexing';
import { orderedNodes } from './board';
import type { Board } from './board';
import type { Change } from './change';
import type { NodeId } from './ids';

/** Keys of z in ascending order, above everything on the board. */
export function keysOnTop(board: Board, count: number): string[] {
  let highest = '';
  for (const { z } of board.nodes.values()) if (z !== undefined && z > highest) highest = z;
  if (highest === '') return generateNKeysBetween(null, null, count);
  if (isKey(highest)) return generateNKeysBetween(highest, null, count);
  // A file may hold any text as z; whatever it is, longer text comes after it.
  return generateNKeysBetween(null, null, count).map((key) => highest + key);
}

/** The order of a board in which every node has a key, and the changes that make it so. */
export interface FullOrder {
  /** Bottom to top. */
  readonly keys: ReadonlyMap<NodeId, string>;
  readonly changes: readonly Change[];
}

/**
 * Nodes without z lie below the others, so nothing can be put below or among them until
 * they have one. Gives them keys in the order in which they lie, and leaves the others
 * alone unless a file brought keys that are none.
 */
export function fullOrder(board: Board): FullOrder {
  const nodes = orderedNodes(board);
  const keyless = nodes.filter(({ z }) => z === undefined || z === '');
  const lowest = nodes[keyless.length]?.z ?? null;
  const fresh = nodes.every(({ z }) => z === undefined || z === '' || isKey(z))
    ? generateNKeysBetween(null, lowest, keyless.length)
    : generateNKeysBetween(null, null, nodes.length);
  const keys = new Map(nodes.map(({ id, z }, index) => [id, fresh[index] ?? z ?? '']));
  const changes = nodes.flatMap(({ id, z }) => {
    const key = keys.get(id);
    return key === undefined || key === z ? [] : [setZ(id, key)];
  });
  return { keys, changes };
}

export const setZ = (id: NodeId, z: string): Change => ({
  type: 'set',
  in: 'nodes',
  id,
  fields: { z },
});

function isKey(text: string): boolean {
  try {
    return generateNKeysBetween(text, null, 1).length === 1;
  } catch {
    return false;
  }
}
