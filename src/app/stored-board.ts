import type { Board } from '../core/board';
import type { BoardId } from '../core/ids';
import { ok } from '../core/result';
import type { Result } from '../core/result';
import { createBoardDocument, openBoardDocument } from '../document/board-document';
import type { BoardDocument } from '../document/board-document';
import { keepBoard } from '../storage/keep-board';
import type { Storage } from '../storage/open-storage';
import type { StorageFault } from '../storage/storage-fault';
import type { SavedState, Source } from '../ui/workspace';
import { savedSource } from './saved-source';

/** A document, and whether what is done to it is kept. */
export interface OpenedBoard {
  readonly document: BoardDocument;
  readonly saved: Source<SavedState>;
  readonly readOnly: boolean;
  /** Resolves when all that was done is stored or cannot be. */
  readonly close: () => Promise<void>;
}

const summaryOf = (document: BoardDocument) => () => {
  const { title, nodes } = document.get();
  return { title, nodeCount: nodes.size };
};

export async function openStored(
  storage: Storage,
  id: BoardId,
): Promise<Result<OpenedBoard, StorageFault>> {
  const handle = await storage.openBoard(id);
  if (!handle.ok) return handle;
  const document = openBoardDocument(id, handle.value.updates);
  const kept = keepBoard(document, handle.value, summaryOf(document));
  return ok({
    document,
    saved: savedSource(kept.saved, Date.now),
    readOnly: false,
    close: () => kept.close(),
  });
}

/** Starts to store a board that is not stored yet, under its own id. */
export function createStored(storage: Storage, board: Board): OpenedBoard {
  const document = createBoardDocument(board);
  const summary = summaryOf(document);
  const handle = storage.createBoard(board.id, summary(), document.encode());
  const kept = keepBoard(document, handle, summary);
  return {
    document,
    saved: savedSource(kept.saved, Date.now),
    readOnly: false,
    close: () => kept.close(),
  };
}

/** A board that lives in this window only: nothing is written, and the saved state says so. */
export function unstored(board: Board, state: SavedState): OpenedBoard {
  return {
    document: createBoardDocument(board),
    saved: { get: () => state, subscribe: () => () => {} },
    readOnly: state.kind === 'read-only',
    close: async () => {},
  };
}
