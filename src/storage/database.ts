import { openDB } from 'idb';
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { upgrade, VERSION } from './schema';
import type { Schema } from './schema';
import { faultOf, StorageError } from './storage-fault';
import type { StorageFault } from './storage-fault';

export type Store = StoreNames<Schema>;
export type Read = IDBPTransaction<Schema, Store[]>;
export type Write = IDBPTransaction<Schema, Store[], 'readwrite'>;

/**
 * The one database. Opens when first needed, and again after the browser closed it; gives
 * way to a newer version of the app that wants to change it.
 */
export class Database {
  readonly #name: string;
  readonly #version: number;
  #connection: Promise<IDBPDatabase<Schema>> | undefined;
  #closed = false;

  constructor(name: string, version = VERSION) {
    this.#name = name;
    this.#version = version;
  }

  /** Finds out whether it can be opened. */
  open(): Promise<Result<void, StorageFault>> {
    return attempt(async () => {
      await this.#connect();
    });
  }

  read<T>(
    stores: Store[],
    work: (transaction: Read) => Promise<T>,
  ): Promise<Result<T, StorageFault>> {
    return attempt(async () => {
      const transaction = await this.#begin((db) => db.transaction(stores, 'readonly'));
      return await settled(transaction, work(transaction));
    });
  }

  /**
   * Succeeds only when the transaction is complete: with `strict`, when the browser has
   * put it onto the disk, so that it survives whatever ends the browser.
   */
  write<T>(
    stores: Store[],
    durability: 'strict' | 'relaxed',
    work: (transaction: Write) => Promise<T>,
  ): Promise<Result<T, StorageFault>> {
    return attempt(async () => {
      const transaction = await this.#begin((db) =>
        db.transaction(stores, 'readwrite', { durability }),
      );
      return await settled(transaction, work(transaction));
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection) (await connection.catch(() => undefined))?.close();
  }

  /** A connection may have been closed without a word; then there is a new one to be had. */
  async #begin<T>(start: (db: IDBPDatabase<Schema>) => T): Promise<T> {
    const db = await this.#connect();
    try {
      return start(db);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      this.#connection = undefined;
      return start(await this.#connect());
    }
  }

  #connect(): Promise<IDBPDatabase<Schema>> {
    if (this.#closed) throw new StorageError({ kind: 'failed', detail: 'closed' });
    if (this.#connection) return this.#connection;
    const connection = openSchema(this.#name, this.#version, () => {
      if (this.#connection === connection) this.#connection = undefined;
    });
    this.#connection = connection;
    connection.catch(() => {
      if (this.#connection === connection) this.#connection = undefined;
    });
    return connection;
  }
}

/** @param lost called once the connection is of no use any more. */
const openSchema = (
  name: string,
  version: number,
  lost: () => void,
): Promise<IDBPDatabase<Schema>> =>
  new Promise((resolve, reject) => {
    let refused = false;
    const opened = openDB<Schema>(name, version, {
      upgrade,
      blocked: () => {
        refused = true;
        reject(new StorageError({ kind: 'blocked' }));
      },
      blocking: (_, __, event) => {
        lost();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: lost,
    });
    opened.then(
      // If it opens after all when nobody waits for it any more, let it go for the next try.
      (db) => (refused ? db.close() : resolve(db)),
      reject,
    );
  });

async function settled<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: Promise<T>,
): Promise<T> {
  try {
    const [value] = await Promise.all([work, transaction.done]);
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StorageFault>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(faultOf(error));
  }
}
