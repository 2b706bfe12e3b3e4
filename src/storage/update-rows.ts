import type { BoardId } from '../core/ids';
import type { Database, Write } from './database';
import type { BoardRow } from './schema';
import { StorageError } from './storage-fault';
import type { StorageFault } from './storage-fault';
import type { Result } from '../core/result';

/** What an edit may change of what the list of boards shows. */
export type Summary = Pick<BoardRow, 'title' | 'nodeCount'>;

const rangeFrom = (board: BoardId, after: number): IDBKeyRange =>
  IDBKeyRange.bound([board, after], [board, Number.POSITIVE_INFINITY], true);

/** Stored updates of a board after a sequence, oldest first, as of one moment. */
export const readRows = (database: Database, board: BoardId, after: number) =>
  database.read(['updates'], (read) => read.objectStore('updates').getAll(rangeFrom(board, after)));

/**
 * Stores updates of one board, under the next sequences, and gives the first of them.
 *
 * Sequences are taken inside the transaction. Transactions that write the same store wait
 * for each other, in all windows, so no two updates ever get the same one.
 */
export const appendRows = (
  database: Database,
  board: BoardId,
  updates: readonly Uint8Array[],
  describe: (row: BoardRow | undefined) => BoardRow | undefined,
): Promise<Result<number, StorageFault>> =>
  database.write(['boards', 'updates'], 'strict', async (write) => {
    const boards = write.objectStore('boards');
    const row = describe(await boards.get(board));
    // Deleted for good elsewhere: storing the rest of it would bring back half a board.
    if (!row) throw new StorageError({ kind: 'gone' });
    const first = (await lastSequence(write, board)) + 1;
    const store = write.objectStore('updates');
    await Promise.all([
      boards.put(row),
      ...updates.map((update, index) => store.put({ board, sequence: first + index, update })),
    ]);
    return first;
  });

/**
 * Puts one snapshot in the place of all updates up to a sequence, in one transaction.
 *
 * The snapshot must contain all of these. Updates that another window appended meanwhile
 * have higher sequences and stay. Should another window have compacted further already,
 * this only adds a row that the next compaction takes away.
 */
export const compactRows = (
  database: Database,
  board: BoardId,
  through: number,
  snapshot: Uint8Array,
): Promise<Result<void, StorageFault>> =>
  database.write(['boards', 'updates'], 'strict', async (write) => {
    if (!(await write.objectStore('boards').getKey(board)))
      throw new StorageError({ kind: 'gone' });
    const store = write.objectStore('updates');
    await Promise.all([
      store.delete(IDBKeyRange.bound([board, 0], [board, through])),
      store.put({ board, sequence: through, update: snapshot }),
    ]);
  });

async function lastSequence(write: Write, board: BoardId): Promise<number> {
  const cursor = await write.objectStore('updates').openKeyCursor(rangeFrom(board, 0), 'prev');
  return cursor ? cursor.primaryKey[1] : 0;
}
