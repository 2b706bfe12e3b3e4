import type { Board } from '../../core/board';
import type { Selection } from '../../session/selection';

export type MenuKind = 'canvas' | 'edge' | 'node' | 'selection';

/** Ids of actions in groups; a named group is a menu of its own. Those not there or not enabled are left out. */
type MenuGroup =
  | readonly string[]
  | { readonly name: 'arrange'; readonly items: readonly string[] };

const CLIPBOARD = ['cut', 'copy', 'paste', 'duplicate', 'copy-as-png', 'copy-as-svg'];
const ORDER = ['bring-forward', 'send-backward', 'toggle-lock', 'toggle-pin'];
const DELETE = ['delete-and-heal', 'delete'];

export const MENUS: { readonly [K in MenuKind]: readonly MenuGroup[] } = {
  node: [
    ['rename', 'replace', 'say-why', 'about-component', 'open-link'],
    [
      'what-next',
      'what-before',
      'add-component',
      'join',
      'select-upstream',
      'select-downstream',
      'select-same-kind',
    ],
    CLIPBOARD,
    ['group', 'ungroup', ...ORDER],
    DELETE,
  ],
  selection: [
    {
      name: 'arrange',
      items: [
        'align-left',
        'align-centre',
        'align-right',
        'align-top',
        'align-middle',
        'align-bottom',
        'distribute-x',
        'distribute-y',
      ],
    },
    ['tidy', 'group', 'ungroup', ...ORDER],
    CLIPBOARD,
    DELETE,
  ],
  edge: [
    [
      'name-edge',
      'add-component',
      'reverse-edge',
      'turn-round',
      'move-start',
      'move-end',
      'remove-bends',
    ],
    ['shape-orthogonal', 'shape-smooth', 'shape-straight'],
    ['delete'],
  ],
  canvas: [
    ['add-component', 'paste', 'select-all'],
    ['tidy', 'snap-to-grid', 'fit-all', 'minimap', 'open-find', 'outline'],
    ['export-image', 'copy-as-png', 'copy-as-svg', 'open-help', 'settings'],
  ],
};

/**
 * For fingers, which have no Delete key and see fewer lines at once: what takes away comes right
 * after the first group.
 */
export function forFingers(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  const deletes = groups.filter((group) => !('items' in group) && group.includes('delete'));
  const [first, ...rest] = groups.filter((group) => !deletes.includes(group));
  return first === undefined ? groups : [first, ...deletes, ...rest];
}

export function menuKind({ nodes, edges }: Selection, board: Board): MenuKind {
  const known = [...nodes].filter((id) => board.nodes.has(id)).length;
  if (known > 1 || (known === 1 && edges.size > 0)) return 'selection';
  if (known === 1) return 'node';
  return edges.size > 0 ? 'edge' : 'canvas';
}
