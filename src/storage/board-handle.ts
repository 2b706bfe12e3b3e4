import type { BoardId } from '../core/ids';
import { ok } from '../core/result';
import type { Result } from '../core/result';
import { AppendQueue } from './append-queue';
import type { Later } from './append-queue';
import type { WindowChannel } from './channel';
import type { Database } from './database';
import type { BoardRow } from './schema';
import type { Observable, SavedState } from './saved-state';
import type { StorageFault } from './storage-fault';
import { UpdateFollower } from './update-follower';
import { appendRows, compactRows, readRows } from './update-rows';
import type { Summary } from './update-rows';

/** One board, open in this window. */
export interface BoardHandle {
  readonly board: BoardId;
  /** All updates there are, to make the document of; taken once, when the board was opened. */
  readonly updates: readonly Uint8Array[];
  readonly saved: Observable<SavedState>;
  /**
   * Stores an edit of this window, then tells the other windows. Resolves with its sequence
   * once its transaction is complete; until then `saved` does not say "saved".
   *
   * @param summary asked when the edit is written: a document tells of an update before it
   *   shows it.
   */
  append(update: Uint8Array, summary?: () => Summary): Promise<number>;
  /** Hears what other windows stored; one listener. What came since the opening comes at once. */
  onRemote(listener: (updates: readonly Uint8Array[]) => void): () => void;
  /** Fetches what other windows stored, should this one have slept through their telling. */
  catchUp(): Promise<void>;
  /** Whether there are so many updates that one snapshot in their place is worth while. */
  needsCompacting(): boolean;
  /** @param encode gives everything that the document of this window holds. */
  compact(encode: () => Uint8Array): Promise<Result<void, StorageFault>>;
  /** Stores what is pending, then lets go of the board. */
  close(): Promise<void>;
}

/** What a board needs of the world around it. */
export interface Surroundings {
  readonly database: Database;
  readonly channel: WindowChannel;
  readonly now: () => number;
  readonly later: Later;
}

const MANY_ROWS = 200;

/** A handle, and what it is to hear once somebody listens. */
interface Hearer {
  readonly early: Uint8Array[];
  listener: ((updates: readonly Uint8Array[]) => void) | undefined;
}

function tell({ listener, early }: Hearer, updates: readonly Uint8Array[]): void {
  if (listener) listener(updates);
  else early.push(...updates);
}

/** Outlives its handles while something is pending, so that nothing unsaved is dropped. */
export class OpenBoard {
  readonly board: BoardId;
  readonly queue: AppendQueue;
  readonly #around: Surroundings;
  readonly #follower: UpdateFollower;
  readonly #stopHearing: () => void;
  readonly #hearers = new Set<Hearer>();
  #birth: BoardRow | undefined;
  #summary: (() => Summary) | undefined;
  #rows = 0;

  /** @param birth the row of a board that is not stored yet. */
  constructor(board: BoardId, around: Surroundings, birth?: BoardRow) {
    this.board = board;
    this.#around = around;
    this.#birth = birth;
    this.queue = new AppendQueue((updates) => this.#store(updates), around.later);
    this.#follower = new UpdateFollower(
      (sequence) => readRows(around.database, board, sequence),
      (updates) => this.#deliver(updates),
    );
    this.#stopHearing = around.channel.listen((message) => {
      if (message.kind !== 'updates' || message.board !== board) return;
      this.#rows += message.updates.length;
      this.#follower.heard(message.first, message.updates);
    });
  }

  /** Whether it is on its way into the database for the first time. */
  get isNew(): boolean {
    return this.#birth !== undefined;
  }

  /** Opens it with the stored updates and those that are still pending here. */
  async open(closed: () => void): Promise<Result<BoardHandle, StorageFault>> {
    const hearer = this.#hearer();
    const stored = await this.#follower.start();
    if (!stored.ok) {
      this.#hearers.delete(hearer);
      return stored;
    }
    this.#rows = stored.value.length;
    return ok(this.#handle([...stored.value, ...this.queue.pending], hearer, closed));
  }

  /** Opens a board that is not stored yet, and begins to store it. */
  create(update: Uint8Array, closed: () => void): BoardHandle {
    this.#follower.startEmpty();
    void this.queue.append(update);
    return this.#handle([], this.#hearer(), closed);
  }

  #hearer(): Hearer {
    const hearer: Hearer = { early: [], listener: undefined };
    this.#hearers.add(hearer);
    return hearer;
  }

  #handle(updates: readonly Uint8Array[], hearer: Hearer, closed: () => void): BoardHandle {
    return {
      board: this.board,
      updates,
      saved: this.queue.saved,
      append: (update, summary) => {
        this.#summary = summary ?? this.#summary;
        for (const other of this.#hearers) if (other !== hearer) tell(other, [update]);
        return this.queue.append(update);
      },
      onRemote: (listener) => {
        hearer.listener = listener;
        const early = hearer.early.splice(0);
        if (early.length > 0) listener(early);
        return () => {
          hearer.listener = undefined;
        };
      },
      catchUp: () => this.#follower.catchUp(),
      needsCompacting: () => this.#rows > MANY_ROWS,
      compact: (encode) => this.#compact(encode),
      close: async () => {
        this.#hearers.delete(hearer);
        await this.queue.settle();
        closed();
      },
    };
  }

  stop(): void {
    this.#stopHearing();
    this.#hearers.clear();
  }

  async #store(updates: readonly Uint8Array[]): Promise<Result<number, StorageFault>> {
    const { database, channel, now } = this.#around;
    const birth = this.#birth;
    const summary = this.#summary;
    const first = await appendRows(database, this.board, updates, (stored) => {
      const row = stored ?? birth;
      if (!row) return undefined;
      // An edit brings a deleted board back: what is shown as saved must not be purged later.
      const { deletedAt: _, ...kept } = row;
      return { ...kept, ...summary?.(), updatedAt: now() };
    });
    if (!first.ok) return first;
    this.#birth = undefined;
    this.#rows += updates.length;
    this.#follower.stored(first.value, updates.length);
    channel.send({ kind: 'updates', board: this.board, first: first.value, updates });
    if (birth) channel.send({ kind: 'boards' });
    return first;
  }

  #deliver(updates: readonly Uint8Array[]): void {
    for (const hearer of this.#hearers) tell(hearer, updates);
  }

  async #compact(encode: () => Uint8Array): Promise<Result<void, StorageFault>> {
    // Both now, with nothing in between: the snapshot holds all that was seen.
    const through = this.#follower.seen;
    const snapshot = encode();
    const heardAll = [...this.#hearers].every(({ early }) => early.length === 0);
    if (through < 1 || !heardAll) return ok(undefined);
    // Before it is done, so that a failure is not tried again at the very next edit.
    this.#rows = 1;
    return await compactRows(this.#around.database, this.board, through, snapshot);
  }
}
