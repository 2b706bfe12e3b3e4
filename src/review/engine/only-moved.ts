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

/** What it never reads of a board, and the nodes, which are held against each other one by one. */
const BESIDE: ReadonlySet<string> = new Set([
  'id',
  'nodes',
  'sketch',
  'drawings',
  'assets',
  'extra',
] satisfies (keyof Board)[]);

/**
 * Whether the later board differs by nothing that the review reads: nodes were moved, resized or
 * coloured. Boards keep the identity of what did not change, so this looks at references alone
 * but for the nodes that did.
 */
export function isOnlyMoved(before: Board, after: Board): boolean {
  if (before.nodes.size !== after.nodes.size) return false;
  if (!saysTheSame(before, after, BESIDE)) return false;
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (old === undefined || (old !== node && !saysTheSame(old, node, LOOKS))) return false;
  }
  return true;
}

function saysTheSame(old: object, now: object, unread: ReadonlySet<string>): boolean {
  const a: { readonly [field: string]: unknown } = { ...old };
  const b: { readonly [field: string]: unknown } = { ...now };
  return [...Object.keys(a), ...Object.keys(b)].every(
    (field) => unread.has(field) || a[field] === b[field],
  );
}
