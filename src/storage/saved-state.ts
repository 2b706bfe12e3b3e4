import { Listeners } from '../core/listeners';
import type { StorageFault } from './storage-fault';

/** Whether what the user did to a board would survive the end of the browser now. */
export type SavedState =
  /** All of it would: its transactions are complete. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /**
   * What could not be stored is kept in memory and tried again, by itself and on `retry`.
   */
  | { readonly kind: 'failed'; readonly fault: StorageFault; readonly retry: () => void };

/** A value that can be read at any time and tells when it changes. */
export interface Observable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export class Observed<T> implements Observable<T> {
  readonly #changed = new Listeners<T>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => this.#changed.add(() => listener());

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#changed.tell(value);
  }
}
