import type { Result } from '../core/result';
import { Observed } from './saved-state';
import type { Observable, SavedState } from './saved-state';
import type { StorageFault } from './storage-fault';

/** Calls back once after so many milliseconds. Returns the way to call it off. */
export type Later = (milliseconds: number, call: () => void) => () => void;

interface Entry {
  readonly update: Uint8Array;
  readonly stored: (sequence: number) => void;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/**
 * Updates of one board on their way into the database.
 *
 * They are written in the order in which they came, one transaction at a time; what comes
 * while one is under way goes together into the next. An update leaves memory only when
 * its transaction is complete, so `saved` never promises what a crash could take back.
 */
export class AppendQueue {
  /** Completes a transaction with these updates and gives the sequence of the first. */
  readonly #write: (updates: readonly Uint8Array[]) => Promise<Result<number, StorageFault>>;
  readonly #later: Later;
  readonly #saved = new Observed<SavedState>({ kind: 'saved' });
  readonly #settled = new Set<() => void>();
  #entries: readonly Entry[] = [];
  #writing = false;
  #retryMs = FIRST_RETRY_MS;
  #cancelRetry: (() => void) | undefined;

  constructor(
    write: (updates: readonly Uint8Array[]) => Promise<Result<number, StorageFault>>,
    later: Later,
  ) {
    this.#write = write;
    this.#later = later;
  }

  get saved(): Observable<SavedState> {
    return this.#saved;
  }

  /** What has not been stored yet. */
  get pending(): readonly Uint8Array[] {
    return this.#entries.map(({ update }) => update);
  }

  /** Resolves with its sequence once the update is stored, however many tries that takes. */
  append(update: Uint8Array): Promise<number> {
    return new Promise((stored) => {
      this.#entries = [...this.#entries, { update, stored }];
      if (this.#saved.get().kind === 'saved') this.#saved.set({ kind: 'saving' });
      this.#start();
    });
  }

  /** Resolves when all is stored, or cannot be for now. */
  settle(): Promise<void> {
    if (!this.#writing) return Promise.resolve();
    return new Promise((resolve) => {
      this.#settled.add(resolve);
    });
  }

  #start(): void {
    if (!this.#writing && this.#entries.length > 0) void this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    this.#cancelRetry?.();
    this.#writing = true;
    while (this.#entries.length > 0) {
      const batch = this.#entries;
      // One after the other is the point: the next transaction takes what came meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      const result = await this.#write(batch.map(({ update }) => update));
      if (!result.ok) {
        this.#end(this.#failed(result.error));
        return;
      }
      this.#entries = this.#entries.slice(batch.length);
      this.#retryMs = FIRST_RETRY_MS;
      for (const [index, { stored }] of batch.entries()) stored(result.value + index);
    }
    this.#end({ kind: 'saved' });
  }

  /** In the same turn as the last look at the entries, or one that comes between would wait for ever. */
  #end(state: SavedState): void {
    this.#writing = false;
    this.#saved.set(state);
    for (const resolve of this.#settled) resolve();
    this.#settled.clear();
  }

  #failed(fault: StorageFault): SavedState {
    if (fault.kind !== 'gone') {
      this.#cancelRetry = this.#later(this.#retryMs, () => this.#start());
      this.#retryMs = Math.min(2 * this.#retryMs, LAST_RETRY_MS);
    }
    return { kind: 'failed', fault, retry: () => this.#start() };
  }
}
