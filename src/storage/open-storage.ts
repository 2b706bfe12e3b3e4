import type { BoardId } from '../core/ids';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { OpenBoard } from './board-handle';
import type { BoardHandle, Surroundings } from './board-handle';
import { boardList } from './board-list';
import type { BoardList } from './board-list';
import { WindowChannel } from './channel';
import { Database } from './database';
import { personalLibrary } from './personal-library';
import type { PersonalLibrary } from './personal-library';
import { storedSettings } from './settings';
import type { Settings } from './settings';
import type { StorageFault } from './storage-fault';
import type { Summary } from './update-rows';
import { windowStates } from './window-states';
import type { WindowStates } from './window-states';

/** Everything that Stageboard keeps in this browser, shared by its windows. */
export interface Storage {
  readonly boards: BoardList;
  readonly settings: Settings;
  readonly windows: WindowStates;
  readonly personal: PersonalLibrary;
  /**
   * Starts to store a new board, without waiting: the handle's `saved` tells when it is
   * there, like any other edit.
   * @param update all of its document, which the handle does not give back.
   */
  createBoard(id: BoardId, summary: Summary, update: Uint8Array): BoardHandle;
  /** A board that is not there, or was deleted for good, is `gone`. */
  openBoard(id: BoardId): Promise<Result<BoardHandle, StorageFault>>;
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** How long a deleted board can be brought back. */
const KEEP_DELETED_MS = 30 * DAY_MS;

const laterByTimer: Surroundings['later'] = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

export async function openStorage(
  name = 'stageboard',
  now: () => number = Date.now,
  later: Surroundings['later'] = laterByTimer,
): Promise<Result<Storage, StorageFault>> {
  const database = new Database(name);
  const opened = await database.open();
  if (!opened.ok) return opened;
  const channel = new WindowChannel(name);
  const around: Surroundings = { database, channel, now, later };
  const boards = boardList(around);
  const open = new Map<BoardId, { readonly board: OpenBoard; handles: number }>();

  const openedBoard = (id: BoardId, create: () => OpenBoard): OpenBoard => {
    const known = open.get(id) ?? { board: create(), handles: 0 };
    known.handles += 1;
    open.set(id, known);
    return known.board;
  };
  const closed = (id: BoardId): void => {
    const known = open.get(id);
    if (!known) return;
    known.handles -= 1;
    if (known.handles > 0 || known.board.queue.pending.length > 0) return;
    known.board.stop();
    open.delete(id);
  };

  // The first board need not wait for it.
  void boards.purge(now() - KEEP_DELETED_MS);
  return ok({
    boards,
    settings: storedSettings(database, channel),
    windows: windowStates(database, now),
    personal: personalLibrary(around),
    createBoard: (id, summary, update) => {
      const time = now();
      const row = { id, ...summary, createdAt: time, updatedAt: time };
      const board = openedBoard(id, () => new OpenBoard(id, around, row));
      return board.create(update, () => closed(id));
    },
    openBoard: async (id) => {
      const there = await boards.has(id);
      if (!there.ok) return there;
      if (!there.value && open.get(id)?.board.isNew !== true) return err({ kind: 'gone' });
      const handle = await openedBoard(id, () => new OpenBoard(id, around)).open(() => closed(id));
      if (!handle.ok) closed(id);
      return handle;
    },
    close: async () => {
      await Promise.all([...open.values()].map(({ board }) => board.queue.settle()));
      for (const { board } of open.values()) board.stop();
      channel.close();
      await database.close();
    },
  });
}
