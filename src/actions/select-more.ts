import type { Board, BoardNode } from '../core/board';
import type { NodeId } from '../core/ids';
import { select } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';

const selectAction = (
  id: string,
  label: string,
  shortcut: string,
  more: (board: Board, selected: ReadonlySet<NodeId>) => Iterable<NodeId>,
): Action => ({
  id,
  label,
  shortcuts: [shortcut],
  keys: 'board',
  isEnabled: ({ selection }: ActionContext) => selection.nodes.size > 0,
  run: ({ document, selection, announce }) => {
    const nodes = new Set([...selection.nodes, ...more(document.get(), selection.nodes)]);
    select(nodes);
    announce(en.canvas.selected(nodes.size));
  },
});

const kindOf = (node: BoardNode): string =>
  node.type === 'component' ? `component ${node.component ?? ''}` : node.type;

function ofSameKind(board: Board, selected: ReadonlySet<NodeId>): NodeId[] {
  const kinds = new Set(
    [...selected].flatMap((id) => {
      const node = board.nodes.get(id);
      return node === undefined ? [] : [kindOf(node)];
    }),
  );
  return [...board.nodes.values()].flatMap((node) => (kinds.has(kindOf(node)) ? [node.id] : []));
}

/** Everything that is reached from the selected nodes along the connections, or against them. */
const reached =
  (end: 'from' | 'to') =>
  (board: Board, selected: ReadonlySet<NodeId>): Set<NodeId> => {
    const start = end === 'to' ? 'from' : 'to';
    const next = new Map<NodeId, NodeId[]>();
    for (const edge of board.edges.values())
      next.set(edge[start], [...(next.get(edge[start]) ?? []), edge[end]]);
    const found = new Set(selected);
    // A set hands out what is added while it is walked.
    for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
    return found;
  };

export const selectsMore: readonly Action[] = [
  selectAction('select-same-kind', en.arrange.sameKind, 'Mod+Alt+A', ofSameKind),
  selectAction('select-upstream', en.arrange.upstream, 'Mod+Alt+ArrowLeft', reached('from')),
  selectAction('select-downstream', en.arrange.downstream, 'Mod+Alt+ArrowRight', reached('to')),
];
