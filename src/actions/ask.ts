import { askForNode } from '../session/node-query';
import { openQuickAdd } from '../session/quick-add';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { onlySelected, placeFor } from './tools';

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

/** They open a box that one types in at once, so that their keys work from the first moment on. */
export const asks: readonly Action[] = [
  proposing('what-next', en.whatNext.action, 'Tab', false),
  proposing('what-before', en.whatNext.beforeAction, 'Shift+Tab', true),
  joining('join', en.nodeQuery.joinAction, 'J', false),
  joining('join-from', en.nodeQuery.joinFromAction, 'Shift+J', true),
  goTo,
];
