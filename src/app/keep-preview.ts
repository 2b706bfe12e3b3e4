import type { BoardDocument } from '../document/board-document';
import type { Library } from '../library/library';
import type { Storage } from '../storage/open-storage';

const IDLE_MS = 1500;

/** Draws the board's small picture whenever it has rested for a while, until told to stop. */
export function keepPreview(
  storage: Storage,
  document: BoardDocument,
  library: Library,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = async () => {
    timer = undefined;
    const board = document.get();
    const { previewOf } = await import('../ui/preview');
    const preview = previewOf(board, library);
    if (preview !== undefined) void storage.boards.setPreview(board.id, JSON.stringify(preview));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), IDLE_MS);
  };
  const stop = document.subscribe(soon);
  // A board that is only looked at has a picture too.
  soon();
  return () => {
    stop();
    if (timer === undefined) return;
    clearTimeout(timer);
    void draw();
  };
}
