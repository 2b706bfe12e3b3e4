import { bringToFront } from '../core/commands/bring-to-front';
import { duplicateNodes } from '../core/commands/duplicate-nodes';
import { groupNodes } from '../core/commands/group-nodes';
import { removeNodes } from '../core/commands/remove-nodes';
import { sendToBack } from '../core/commands/send-to-back';
import { ungroupNodes } from '../core/commands/ungroup-nodes';
import { newId, nodeId } from '../core/ids';
import { nodeSize } from '../render/node-size';
import { startEditing } from '../session/editing';
import { offerToHeal } from '../session/heal-offer';
import { clearSelection, select } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { bringNear } from './bring-near';
import { commit } from './commit';
import { unlocked } from './locked';
import { healsOf, planHeal } from './plan-heal';

const hasNodes = ({ selection, readOnly }: ActionContext): boolean =>
  !readOnly && selection.nodes.size > 0;

/** Removes what is selected; members of a removed group stay. */
export const deleteSelection: Action = {
  id: 'delete',
  label: en.actions.delete,
  shortcuts: ['Delete', 'Backspace'],
  keys: 'board',
  isEnabled: ({ selection, readOnly }) =>
    !readOnly && selection.nodes.size + selection.edges.size > 0,
  run: (context) => {
    const { edges } = context.selection;
    const { document, library, random } = context;
    const board = document.get();
    const nodes = unlocked(context);
    const changes = removeNodes(board, nodes, edges);
    const heals = healsOf(planHeal(board, library, nodes, random));
    if (!commit(context, changes, en.canvas.deleted(nodes.length + edges.size))) return;
    if (heals.length > 0) offerToHeal({ deleted: nodes.length, changes: heals });
    clearSelection();
    context.camera?.focus();
  },
};

export const selectAll: Action = {
  id: 'select-all',
  label: en.actions.selectAll,
  shortcuts: ['Mod+A'],
  isEnabled: ({ document }) => document.get().nodes.size > 0,
  run: ({ document, announce }) => {
    const { nodes } = document.get();
    select(nodes.keys());
    announce(en.canvas.selected(nodes.size));
  },
};

/** How far a copy lies from its original. */
export const COPY_OFFSET = { x: 24, y: 24 };

export const duplicate: Action = {
  id: 'duplicate',
  label: en.actions.duplicate,
  shortcuts: ['Mod+D'],
  isEnabled: hasNodes,
  run: (context) => {
    const board = context.document.get();
    const { nodes } = context.selection;
    const copies = duplicateNodes(board, nodes, COPY_OFFSET, context.random);
    if (commit(context, copies.changes, en.canvas.added(en.canvas.parts(copies.nodes.size))))
      select(copies.nodes.values());
  },
};

export const group: Action = {
  id: 'group',
  label: en.actions.group,
  shortcuts: ['Mod+G'],
  isEnabled: hasNodes,
  run: (context) => {
    const board = context.document.get();
    const { nodes } = context.selection;
    const id = nodeId(newId(context.random));
    const sizeOf = (node: Parameters<typeof nodeSize>[0]) => nodeSize(node, board, context.library);
    const changes = groupNodes(board, nodes, { id, label: en.canvas.newGroup }, sizeOf);
    if (!commit(context, changes, en.canvas.grouped(nodes.size))) return;
    select([id]);
    startEditing(id);
  },
};

export const ungroup: Action = {
  id: 'ungroup',
  label: en.actions.ungroup,
  shortcuts: ['Mod+Shift+G'],
  isEnabled: (context) =>
    hasNodes(context) &&
    [...context.selection.nodes].some(
      (id) => context.document.get().nodes.get(id)?.type === 'group',
    ),
  run: (context) => {
    const board = context.document.get();
    const nodes = new Set(unlocked(context));
    const members = [...board.nodes.values()].filter(
      ({ parent }) => parent !== undefined && nodes.has(parent),
    );
    if (commit(context, ungroupNodes(board, nodes), en.canvas.ungrouped))
      select(members.map(({ id }) => id));
  },
};

/** Edits the label or text of the one selected node in place. A brief card has none of its own. */
export const rename: Action = {
  id: 'rename',
  label: en.actions.rename,
  shortcuts: ['F2', 'Enter'],
  keys: 'board',
  isEnabled: (context) => toRename(context) !== undefined,
  run: (context) => {
    const id = toRename(context);
    if (id === undefined) return;
    bringNear(context.camera, [id]);
    startEditing(id);
  },
};

function toRename({ selection, document, readOnly }: ActionContext) {
  const [id, ...more] = selection.nodes;
  if (readOnly || id === undefined || more.length > 0) return undefined;
  const type = document.get().nodes.get(id)?.type;
  return type === undefined || type === 'brief' ? undefined : id;
}

export const bringForward: Action = {
  id: 'bring-forward',
  label: en.actions.forward,
  shortcuts: ['Mod+]'],
  isEnabled: hasNodes,
  run: (context) => {
    const { nodes } = context.selection;
    commit(context, bringToFront(context.document.get(), nodes), en.actions.forward);
  },
};

export const sendBackward: Action = {
  id: 'send-backward',
  label: en.actions.backward,
  shortcuts: ['Mod+['],
  isEnabled: hasNodes,
  run: (context) => {
    const { nodes } = context.selection;
    commit(context, sendToBack(context.document.get(), nodes), en.actions.backward);
  },
};

/** Locks the selected nodes in place, or frees them when all of them are locked. */
export const toggleLock: Action = {
  id: 'toggle-lock',
  label: en.actions.lock,
  shortcuts: ['Mod+Shift+L'],
  isEnabled: hasNodes,
  run: (context) => {
    const nodes = [...context.selection.nodes].flatMap(
      (id) => context.document.get().nodes.get(id) ?? [],
    );
    const locked = nodes.every((node) => node.locked === true) ? null : true;
    commit(
      context,
      nodes.map(({ id }) => ({ type: 'set', in: 'nodes', id, fields: { locked } })),
      locked === null ? en.nodeLook.freed : en.nodeLook.locked,
    );
  },
};
