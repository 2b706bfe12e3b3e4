import { ok } from '../core/result';
import type { BoardDocument } from '../document/board-document';

/** The same document, whose writers do nothing: a file of a newer version is looked at only. */
export const readOnlyDocument = (document: BoardDocument): BoardDocument => ({
  ...document,
  apply: () => ok(document.get()),
  beginStep: () => {},
  undo: () => {},
  redo: () => {},
  canUndo: () => false,
  canRedo: () => false,
});
