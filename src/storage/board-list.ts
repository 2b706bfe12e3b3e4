import type { BoardId } from '../core/ids';
import { ok } from '../core/result';
import type { Result } from '../core/result';
import type { Surroundings } from './board-handle';
import type { Write } from './database';
import type { BoardRow } from './schema';
import { StorageError } from './storage-fault';
import type { StorageFault } from './storage-fault';

/** A board as the list shows it. */
interface BoardEntry extends BoardRow {
  /** A small picture, in whatever form it was given; absent until there is one. */
  readonly preview?: string;
}

export interface BoardList {
  /** Boards that were not deleted, the one edited last first. */
  list(): Promise<Result<readonly BoardEntry[], StorageFault>>;
  has(id: BoardId): Promise<Result<boolean, StorageFault>>;
  /**
   * Stores a copy under another id, and gives the first sequence.
   * @param copy makes one update of those of the original, to change the title in it.
   */
  duplicate(
    id: BoardId,
    as: { readonly id: BoardId; readonly title: string },
    copy: (updates: readonly Uint8Array[]) => Uint8Array,
  ): Promise<Result<void, StorageFault>>;
  /** Takes a board off the list; `restore` brings it back until it is purged. */
  remove(id: BoardId): Promise<Result<void, StorageFault>>;
  restore(id: BoardId): Promise<Result<void, StorageFault>>;
  /** Forgets the boards that were deleted before this time, for good. */
  purge(before: number): Promise<Result<readonly BoardId[], StorageFault>>;
  setPreview(id: BoardId, preview: string): Promise<Result<void, StorageFault>>;
  /** Hears when the list changed here or in another window; edits of a board do not count. */
  onChange(listener: () => void): () => void;
}

export function boardList({ database, channel, now }: Surroundings): BoardList {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel.listen(({ kind }) => {
    if (kind === 'boards') tell();
  });
  /** Writes, and when that is done tells every window. */
  const change = async <T>(
    work: (transaction: Write) => Promise<T>,
  ): Promise<Result<T, StorageFault>> => {
    const done = await database.write(['boards', 'updates', 'previews'], 'strict', work);
    if (done.ok) {
      channel.send({ kind: 'boards' });
      tell();
    }
    return done;
  };

  return {
    list: () =>
      database.read(['boards', 'previews'], async (read) => {
        const previews = read.objectStore('previews');
        const [rows, keys, pictures] = await Promise.all([
          read.objectStore('boards').getAll(),
          previews.getAllKeys(),
          previews.getAll(),
        ]);
        const previewOf = new Map(keys.map((key, index) => [key, pictures[index]]));
        return rows
          .filter(({ deletedAt }) => deletedAt === undefined)
          .toSorted((a, b) => b.updatedAt - a.updatedAt)
          .map((row) => {
            const preview = previewOf.get(row.id);
            return preview === undefined ? row : { ...row, preview };
          });
      }),
    has: (id) =>
      database.read(
        ['boards'],
        async (read) => (await read.objectStore('boards').getKey(id)) !== undefined,
      ),
    duplicate: (id, as, copy) =>
      change(async (write) => {
        const row = await existing(write, id);
        const rows = await write.objectStore('updates').getAll(allOf(id));
        const preview = await write.objectStore('previews').get(id);
        const update = copy(rows.map((stored) => stored.update));
        const { deletedAt: _, ...kept } = row;
        const time = now();
        await Promise.all([
          write.objectStore('boards').add({ ...kept, ...as, createdAt: time, updatedAt: time }),
          write.objectStore('updates').add({ board: as.id, sequence: 1, update }),
          preview === undefined ? undefined : write.objectStore('previews').put(preview, as.id),
        ]);
      }),
    remove: (id) =>
      change(async (write) => {
        const row = await existing(write, id);
        await write.objectStore('boards').put({ ...row, deletedAt: now() });
      }),
    restore: (id) =>
      change(async (write) => {
        const { deletedAt: _, ...row } = await existing(write, id);
        await write.objectStore('boards').put(row);
      }),
    purge: async (before) => {
      const isOld = ({ deletedAt }: BoardRow): boolean =>
        deletedAt !== undefined && deletedAt < before;
      const rows = await database.read(['boards'], (read) => read.objectStore('boards').getAll());
      if (!rows.ok) return rows;
      if (!rows.value.some(isOld)) return ok([]);
      return await change(async (write) => {
        // Read again: another window may have brought one back meanwhile.
        const old = (await write.objectStore('boards').getAll()).filter(isOld);
        await Promise.all(
          old.flatMap(({ id }) => [
            write.objectStore('boards').delete(id),
            write.objectStore('previews').delete(id),
            write.objectStore('updates').delete(allOf(id)),
          ]),
        );
        return old.map(({ id }) => id);
      });
    },
    setPreview: (id, preview) =>
      database.write(['boards', 'previews'], 'relaxed', async (write) => {
        await existing(write, id);
        await write.objectStore('previews').put(preview, id);
      }),
    onChange: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}

const allOf = (id: BoardId): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

async function existing(
  write: { objectStore(name: 'boards'): { get(id: string): Promise<BoardRow | undefined> } },
  id: BoardId,
): Promise<BoardRow> {
  const row = await write.objectStore('boards').get(id);
  if (!row) throw new StorageError({ kind: 'gone' });
  return row;
}
