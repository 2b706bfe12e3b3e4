import { reverseEdge } from '../core/commands/reverse-edge';
import { connectAsDrawn, judge } from '../library/connect';
import { askForNode } from '../session/node-query';
import { toggleOutline } from '../session/outline';
import { openQuickAdd } from '../session/quick-add';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';
import { definitionOf } from './plan-connection';
import { onlySelected, onlySelectedEdge, placeFor } from './tools';

const canAdd = (context: ActionContext): boolean =>
  !context.readOnly && onlySelected(context) !== undefined;

const proposing = (id: string, label: string, key: string, before: boolean): Action => ({
  id,
  label,
  shortcuts: [key],
  // Elsewhere, and with nothing selected, Tab moves on as it does on every page.
  keys: 'board',
  isEnabled: canAdd,
  run: (context) => {
    const from = onlySelected(context);
    if (from === undefined) return;
    context.camera?.reveal([from]);
    openQuickAdd({
      at: placeFor(context),
      from,
      besideNode: true,
      ...(before ? { before: true } : {}),
    });
  },
});

const joining = (id: string, label: string, key: string, before: boolean): Action => ({
  id,
  label,
  shortcuts: [key],
  keys: 'board',
  isEnabled: (context) => canAdd(context) && context.document.get().nodes.size > 1,
  run: (context) => {
    const from = onlySelected(context);
    if (from !== undefined) askForNode({ kind: 'join', from, ...(before ? { before: true } : {}) });
  },
});

const goTo: Action = {
  id: 'go-to',
  label: en.nodeQuery.goToAction,
  shortcuts: ['G'],
  isEnabled: ({ document }) => document.get().nodes.size > 0,
  run: () => askForNode({ kind: 'go-to' }),
};

/** What it carries stays, unless that makes no sense the other way. */
const turnRound: Action = {
  id: 'turn-round',
  label: en.turnRound.action,
  shortcuts: ['X'],
  keys: 'board',
  isEnabled: (context) => !context.readOnly && onlySelectedEdge(context) !== undefined,
  run: (context) => {
    const { document, library } = context;
    const board = document.get();
    const id = onlySelectedEdge(context);
    const edge = id && board.edges.get(id);
    const from = edge && board.nodes.get(edge.to);
    const to = edge && board.nodes.get(edge.from);
    if (!edge || !from || !to) return;
    const ends = [definitionOf(library, from), definitionOf(library, to)] as const;
    const keeps = judge(library, edge.flow, ...ends).level !== 'impossible';
    const flow = keeps ? edge.flow : connectAsDrawn(library, ...ends).flow;
    const labelOf = (node: typeof from): string => ('label' in node ? node.label : '');
    commit(
      context,
      reverseEdge(board, edge.id, flow),
      en.turnRound.turned(labelOf(from), labelOf(to)),
    );
  },
};

const showOutline: Action = {
  id: 'outline',
  label: en.outline.action,
  shortcuts: ['Shift+O'],
  isEnabled: () => true,
  run: () => toggleOutline(),
};

/** What helps to draw fast. */
export const speed: readonly Action[] = [
  proposing('what-next', en.whatNext.action, 'Tab', false),
  proposing('what-before', en.whatNext.beforeAction, 'Shift+Tab', true),
  joining('join', en.nodeQuery.joinAction, 'J', false),
  joining('join-from', en.nodeQuery.joinFromAction, 'Shift+J', true),
  goTo,
  turnRound,
  showOutline,
];
