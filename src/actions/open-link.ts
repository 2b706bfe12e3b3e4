import { safeLink } from '../core/safe-link';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { onlySelected } from './tools';

/** Opens the link of the only selected node in a tab of its own, which learns nothing of this one. */
export const openLink: Action = {
  id: 'open-link',
  label: en.nodeLook.openLink,
  shortcuts: ['Mod+Alt+Enter'],
  keys: 'board',
  isEnabled: (context) => linkOf(context) !== undefined,
  run: (context) => void window.open(linkOf(context), '_blank', 'noopener,noreferrer'),
};

function linkOf(context: ActionContext): string | undefined {
  const id = onlySelected(context);
  return safeLink(id && context.document.get().nodes.get(id)?.link);
}
