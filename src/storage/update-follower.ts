import { ok } from '../core/result';
import type { Result } from '../core/result';
import type { UpdateRow } from './schema';
import type { StorageFault } from './storage-fault';

type ReadAfter = (
  sequence: number,
) => Promise<Result<readonly Pick<UpdateRow, 'sequence' | 'update'>[], StorageFault>>;

/**
 * Knows how far this window has followed the updates of a board, and fetches what it missed.
 *
 * Windows tell each other what they stored, but a window may have been opened or asleep in
 * between; a gap in the sequences shows that, and the database holds what is missing.
 */
export class UpdateFollower {
  readonly #readAfter: ReadAfter;
  readonly #deliver: (updates: readonly Uint8Array[]) => void;
  #started = false;
  #seen = 0;
  #known = 0;
  #catchingUp: Promise<void> | undefined;

  constructor(readAfter: ReadAfter, deliver: (updates: readonly Uint8Array[]) => void) {
    this.#readAfter = readAfter;
    this.#deliver = deliver;
  }

  /** Every update up to this sequence has been delivered, or was written by this window. */
  get seen(): number {
    return this.#seen;
  }

  /**
   * All that is stored, to start a document from. Before the first start nothing is
   * delivered; at a later one, others that follow get what they had not seen yet.
   */
  async start(): Promise<Result<readonly Uint8Array[], StorageFault>> {
    const rows = await this.#readAfter(0);
    if (!rows.ok) return rows;
    const last = rows.value.at(-1)?.sequence ?? 0;
    const missed = this.#started ? rows.value.filter(({ sequence }) => sequence > this.#seen) : [];
    this.#seen = Math.max(this.#seen, last);
    if (missed.length > 0) this.#deliver(missed.map(({ update }) => update));
    this.startEmpty();
    return ok(rows.value.map(({ update }) => update));
  }

  /** For a board that is new: there is nothing to read. */
  startEmpty(): void {
    this.#started = true;
    if (this.#known > this.#seen) void this.catchUp();
  }

  /** Another window stored these, the first under this sequence. */
  heard(first: number, updates: readonly Uint8Array[]): void {
    if (this.#follows(first, updates.length)) this.#deliver(updates);
  }

  /** This window stored so many, which its document holds already. */
  stored(first: number, count: number): void {
    this.#follows(first, count);
  }

  #follows(first: number, count: number): boolean {
    const last = first + count - 1;
    this.#known = Math.max(this.#known, last);
    if (!this.#started || last <= this.#seen) return false;
    if (first > this.#seen + 1) {
      void this.catchUp();
      return false;
    }
    this.#seen = last;
    return true;
  }

  /** Delivers what is stored and was not seen yet; a failed read is left to the next gap. */
  catchUp(): Promise<void> {
    this.#catchingUp ??= this.#read().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #read(): Promise<void> {
    for (let known = -1; known < this.#known;) {
      known = this.#known;
      // oxlint-disable-next-line no-await-in-loop
      const rows = await this.#readAfter(this.#seen);
      const last = rows.ok ? rows.value.at(-1) : undefined;
      if (!rows.ok || !last) return;
      this.#seen = Math.max(this.#seen, last.sequence);
      this.#deliver(rows.value.map(({ update }) => update));
    }
  }
}
