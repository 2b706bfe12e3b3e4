import { en } from '../strings/en';
import type { ActionContext } from './action';
import { focusOf } from './attach-keys';
import { copiedText, copyPicture, cutSelection, noteCopy, pasteText } from './clipboard';

/**
 * Copies, cuts and pastes by the browser's own clipboard events, which need no permission,
 * while the keyboard is on the board or on nothing. Until the returned function is called.
 */
export function attachClipboard(window: Window, context: () => ActionContext): () => void {
  const { document } = window;
  const isOurs = (): boolean =>
    focusOf(document.activeElement) === 'board' && (document.getSelection()?.isCollapsed ?? true);

  const onCopy = (event: ClipboardEvent): void => {
    const now = context();
    noteCopy();
    const text = isOurs() ? copiedText(now) : undefined;
    if (text === undefined || event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    void copyPicture(now, text);
    if (event.type === 'cut' && !now.readOnly) cutSelection(now);
    else now.announce(en.canvas.copied(now.selection.nodes.size));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isOurs()) return;
    event.preventDefault();
    // Such as a picture.
    if (text === '') return context().announce(en.canvas.nothingToPaste);
    void pasteText(context(), text, shift.isHeld ? 'note' : 'parts');
  };
  // With Shift a paste is plain: one note. The paste itself does not say which keys asked for it.
  const shift = { isHeld: false };
  const noteShift = ({ shiftKey }: KeyboardEvent): void => {
    shift.isHeld = shiftKey;
  };

  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
  document.addEventListener('paste', onPaste);
  window.addEventListener('keydown', noteShift, { capture: true });
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCopy);
    document.removeEventListener('paste', onPaste);
    window.removeEventListener('keydown', noteShift, { capture: true });
  };
}
