import { createBoardDocument, openBoardDocument } from '../document/board-document';
import { boardId, newId } from '../core/ids';
import type { BoardId } from '../core/ids';
import type { Result } from '../core/result';
import type { StorageFault } from '../storage/storage-fault';
import { en } from '../strings/en';
import { showNotice } from '../ui/announcer';
import type { BoardEntry, BoardFiles } from '../ui/board-files';
import type { Desk } from './desk';
import { readPreview } from '../ui/read-preview';
import type { FileSaver } from './save-board';
import { faultText } from './saved-source';
import { openStored } from './stored-board';
import { pickFile } from '../ui/pick-file';

/** What dialogs and panels do with boards, over this window's desk. */
export function deskFiles(desk: Desk, saver: FileSaver): BoardFiles {
  const stored = () => {
    if (desk.storage === undefined) throw new Error(en.errors.storage);
    return desk.storage.boards;
  };
  const openFile = async (file: File) => {
    const { openBytes } = await import('./open-bytes');
    await openBytes(desk, file);
  };
  const rename = async (id: BoardId, title: string) => {
    const changes = [{ type: 'write', in: 'board', fields: { title } }] as const;
    const { session } = desk;
    if (session?.id === id) {
      session.workspace.document.beginStep();
      session.workspace.document.apply(changes);
      return;
    }
    if (desk.storage === undefined) return;
    const opened = done(await openStored(desk.storage, id));
    if (opened === undefined) return;
    opened.document.apply(changes);
    await opened.close();
    opened.document.destroy();
  };
  const remove = async (entry: BoardEntry) => {
    const boards = stored();
    const wasOpen = desk.session?.id === entry.id;
    if (wasOpen) {
      const [next] = (done(await boards.list()) ?? []).filter(({ id }) => id !== entry.id);
      if (next === undefined) await desk.create();
      else await desk.openStored(next.id);
    }
    done(await boards.remove(entry.id));
    showNotice({
      text: en.status.boardDeleted(entry.title === '' ? en.untitled : entry.title),
      action: {
        label: en.common.undo,
        run: () =>
          void (async () => {
            done(await boards.restore(entry.id));
            if (wasOpen) await desk.openStored(entry.id);
          })(),
      },
    });
  };
  return {
    list: async () =>
      desk.storage === undefined
        ? []
        : (done(await desk.storage.boards.list()) ?? []).map(
            ({ id, title, nodeCount, updatedAt, preview }) => {
              const picture = readPreview(preview);
              const entry = { id, title, nodeCount, updatedAt };
              return picture === undefined ? entry : { ...entry, preview: picture };
            },
          ),
    onListChange: (listener) => desk.storage?.boards.onChange(listener) ?? (() => {}),
    open: async (id) => {
      if (!(await desk.openStored(id))) showNotice({ text: en.files.missingBoard, tone: 'error' });
    },
    create: () => desk.create(),
    rename,
    duplicate: async ({ id, title }) => {
      const as = {
        id: boardId(newId(Math.random)),
        title: en.status.copyTitle(title === '' ? en.untitled : title),
      };
      const copied = await stored().duplicate(id, as, (updates) => {
        const document = openBoardDocument(as.id, updates);
        document.apply([{ type: 'write', in: 'board', fields: { title: as.title } }]);
        const copy = createBoardDocument(document.get());
        document.destroy();
        const update = copy.encode();
        copy.destroy();
        return update;
      });
      done(copied);
    },
    remove,
    examples: async () => (await import('./examples')).examples,
    openExample: async (example, size) =>
      desk.add({ ...(await example.load(size)), id: boardId(newId(Math.random)) }),
    pickFile: async () => {
      const file = await pickFile();
      if (file !== undefined) await openFile(file);
    },
    openDropped: openFile,
    saveFile: (as) => saver.save(desk, as),
  };
}

/** The value, or a notice that says why there is none. */
function done<T>(result: Result<T, StorageFault>): T | undefined {
  if (result.ok) return result.value;
  showNotice({ text: faultText(result.error), tone: 'error' });
  return undefined;
}
