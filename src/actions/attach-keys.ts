import { popup } from '../session/popup';
import type { Action, ActionContext } from './action';
import { matchKey, type KeyState } from './match-key';

/** What the keys act on, asked for at each press. */
export interface KeyTarget {
  readonly actions: readonly Action[];
  readonly context: ActionContext;
  readonly singleKeys: boolean;
  /** While further actions load: a key that none has yet is tried again then. */
  readonly loading?: Promise<void> | undefined;
}

export const isMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** Runs actions by their keys until the returned function is called. */
export function attachKeys(window: Window, target: () => KeyTarget): () => void {
  const mac = isMac();
  /** False if no action has this key. */
  const press = (event: KeyboardEvent): boolean => {
    const { actions, context, singleKeys } = target();
    const { activeElement } = window.document;
    // In a form the next key may be the first letter of a word: it picks no tool.
    const isForm = activeElement?.closest('[data-form]') != null;
    const state = { mac, focus: focusOf(activeElement), singleKeys: singleKeys && !isForm };
    const action = matchKey(event, actions, state).find(
      (candidate) => candidate.clipboardEvent !== true && candidate.isEnabled(context),
    );
    if (action === undefined) return false;
    event.preventDefault();
    void action.run(context);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isCovered(window.document)) return;
    if (!press(event)) void target().loading?.then(() => press(event));
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/**
 * What is typed while the palette or the help still loads is not meant for the board, nor what is
 * typed in a modal dialog, which hides the board from everybody.
 */
function isCovered(page: Document): boolean {
  const { open } = popup.getState();
  const board = page.querySelector('[role="application"]');
  return open === 'palette' || open === 'help' || !!board?.closest('[aria-hidden="true"]');
}

/** Where the keyboard is. Ghosts on the board are buttons: Enter there presses them. */
export function focusOf(element: Element | null): KeyState['focus'] {
  if (element === null || element === element.ownerDocument.body) return 'board';
  if (
    element instanceof HTMLElement &&
    (element.isContentEditable ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && !NO_TEXT.has(element.type)))
  )
    return 'field';
  const onBoard = element.closest('[role="application"]') !== null;
  return onBoard && element.closest('button') === null ? 'board' : 'control';
}

const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'color', 'file']);
