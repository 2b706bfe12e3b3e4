import type { BoardId } from '../core/ids';
import { en } from '../strings/en';
import { announce, showNotice } from '../ui/announcer';
import { fileName } from '../ui/file-name';
import { writeFile } from '../ui/pick-file';
import type { Desk } from './desk';

/** Writes the open board to a file, and knows which file it went to last. */
export class FileSaver {
  readonly #handles = new Map<BoardId, FileSystemFileHandle>();

  async save(desk: Desk, as: 'same' | 'new'): Promise<void> {
    const board = desk.session?.workspace.document.get();
    if (board === undefined) return;
    const known = as === 'same' ? this.#handles.get(board.id) : undefined;
    const name = fileName(board.title, 'stageboard', new Date());
    try {
      const { serialiseBoard } = await import('../core/format/serialise');
      const written = await writeFile(serialiseBoard(board), name, known);
      if (written === undefined) return;
      if (written.handle !== undefined) this.#handles.set(board.id, written.handle);
      announce(en.files.saved(written.name));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      showNotice({ text: en.files.notSaved(reason), tone: 'error' });
    }
  }
}
