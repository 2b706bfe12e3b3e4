import { askToPersist } from './ask-to-persist';
import type { BoardHandle } from './board-handle';
import type { Observable, SavedState } from './saved-state';
import type { Summary } from './update-rows';

/** What a document must be able to do to be kept. */
export interface KeepableDocument {
  onUpdate(listener: (update: Uint8Array) => void): () => void;
  merge(...updates: readonly Uint8Array[]): void;
  encode(): Uint8Array;
}

export interface KeptBoard {
  /** "Saved" means that every edit so far is stored and survives the end of the browser. */
  readonly saved: Observable<SavedState>;
  /** Stops following the document, and resolves when what it did is stored or cannot be. */
  close(): Promise<void>;
}

/**
 * Keeps a document, made of the handle's updates, stored and in step with other windows:
 * appends each edit in the moment it is made, takes in what others stored, and compacts
 * the updates when there are many.
 *
 * @param summary what the list of boards should show after each edit.
 */
export function keepBoard(
  document: KeepableDocument,
  handle: BoardHandle,
  summary: () => Summary,
): KeptBoard {
  const compact = async (): Promise<void> => {
    if (handle.needsCompacting()) await handle.compact(() => document.encode());
  };
  const stopSaving = document.onUpdate((update) => {
    // Now there is something that a user would miss.
    void askToPersist();
    void handle.append(update, summary).then(compact);
  });
  const stopFollowing = handle.onRemote((updates) => document.merge(...updates));
  void compact();
  return {
    saved: handle.saved,
    close: async () => {
      stopSaving();
      stopFollowing();
      await handle.close();
    },
  };
}
