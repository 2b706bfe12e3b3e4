import { removeNodes } from '../core/commands/remove-nodes';
import { clearSelection } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';
import { fragmentText } from './fragment-text';
import { unlocked } from './locked';

/** What the selection is as text; undefined if there is nothing to copy. */
export function copiedText({ document, selection }: ActionContext): string | undefined {
  return selection.nodes.size === 0 ? undefined : fragmentText(document.get(), selection.nodes);
}

let copies = 0;

/** To be called whenever something is copied in this window; tells until when that is the latest. */
export function noteCopy(): () => boolean {
  copies += 1;
  const mine = copies;
  return () => mine === copies;
}

/**
 * Puts pictures of the selection beside its text, for other programs. To be called with the
 * text on the clipboard, and before a cut: they show the board as it is at the call.
 */
export async function copyPicture(
  { document, library, selection }: ActionContext,
  text: string,
): Promise<void> {
  const isLatest = noteCopy();
  const copied = { board: document.get(), library, nodes: selection.nodes, isLatest };
  const { addPicture } = await import('./copied-picture');
  await addPicture(copied, text);
}

/** Takes the selection off the board, once its text is safely on the clipboard. */
export function cutSelection(context: ActionContext): void {
  const nodes = unlocked(context);
  const changes = removeNodes(context.document.get(), nodes, context.selection.edges);
  if (commit(context, changes, en.canvas.deleted(nodes.length))) clearSelection();
}

/**
 * Puts text of the clipboard onto the board, in whichever way it can be read: see `paste-text`,
 * which loads when something is pasted.
 */
export async function pasteText(
  context: ActionContext,
  text: string,
  as: 'parts' | 'note' = 'parts',
): Promise<void> {
  const loaded = await import('./paste-text').catch(() => undefined);
  if (loaded === undefined) context.announce(en.canvas.clipboardRefused);
  else await loaded.pasteOnBoard(context, text, as);
}

const hasNodes = ({ selection }: ActionContext): boolean => selection.nodes.size > 0;

export const copy: Action = {
  id: 'copy',
  label: en.actions.copy,
  shortcuts: ['Mod+C'],
  clipboardEvent: true,
  isEnabled: hasNodes,
  run: async (context) => {
    const text = copiedText(context);
    if (text === undefined) return;
    const done = await context.clipboard.write(text);
    if (done) await copyPicture(context, text);
    context.announce(
      done ? en.canvas.copied(context.selection.nodes.size) : en.canvas.clipboardRefused,
    );
  },
};

export const cut: Action = {
  id: 'cut',
  label: en.actions.cut,
  shortcuts: ['Mod+X'],
  clipboardEvent: true,
  isEnabled: (context) => !context.readOnly && hasNodes(context),
  run: async (context) => {
    const text = copiedText(context);
    if (text === undefined) return;
    if (!(await context.clipboard.write(text))) return context.announce(en.canvas.clipboardRefused);
    void copyPicture(context, text);
    cutSelection(context);
  },
};

export const paste: Action = {
  id: 'paste',
  label: en.actions.paste,
  shortcuts: ['Mod+V'],
  clipboardEvent: true,
  isEnabled: ({ readOnly }) => !readOnly,
  run: async (context) => {
    const text = await context.clipboard.read();
    if (text === undefined) context.announce(en.canvas.clipboardRefused);
    else await pasteText(context, text);
  },
};
