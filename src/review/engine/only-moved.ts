import type { Board, BoardNode } from '../../core/board';

/** What the review never reads of a node. */
const LOOKS: ReadonlySet<string> = new Set([
  'position',
  'size',
  'z',
  'color',
  'link',
  'locked',
  'pinned',
] satisfies (keyof BoardNode)[]);

/** What it reads of a board beside the nodes. */
const READ = [
  'title',
  'brief',
  'constraints',
  'goals',
  'metrics',
  'edges',
  'muted',
  'components',
  'settings',
] as const satisfies readonly (keyof Board)[];

/**
 * Whether the later board differs by nothing that the review reads: nodes were moved, resized or
 * coloured. Boards keep the identity of what did not change, so this looks at references alone
 * but for the nodes that did.
 */
export function isOnlyMoved(before: Board, after: Board): boolean {
  if (before.nodes.size !== after.nodes.size) return false;
  if (READ.some((field) => before[field] !== after[field])) return false;
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (old === undefined || (old !== node && !saysTheSame(old, node))) return false;
  }
  return true;
}

function saysTheSame(old: BoardNode, node: BoardNode): boolean {
  const a: { readonly [field: string]: unknown } = { ...old };
  const b: { readonly [field: string]: unknown } = { ...node };
  return [...Object.keys(a), ...Object.keys(b)].every(
    (field) => LOOKS.has(field) || a[field] === b[field],
  );
}
