import { noteOrigin } from './changed-keys';
import { freeze } from './freeze';

const NOTHING: ReadonlySet<string> = new Set();

/** A collection being changed: copied when it is first written to. */
export class CollectionDraft<K extends string, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #key: (id: string) => K;
  #copy: Map<K, V> | undefined;
  #touched: Set<string> | undefined;

  constructor(base: ReadonlyMap<K, V>, key: (id: string) => K) {
    this.#base = base;
    this.#key = key;
  }

  get all(): ReadonlyMap<K, V> {
    return this.#copy ?? this.#base;
  }

  /** The ids that were put or deleted, whether or not that came to anything. */
  get touched(): ReadonlySet<string> {
    return this.#touched ?? NOTHING;
  }

  get(id: string): V | undefined {
    return this.all.get(this.#key(id));
  }

  put(id: string, thing: V): void {
    this.#writable(id).set(this.#key(id), freeze(thing));
  }

  delete(id: string): void {
    this.#writable(id).delete(this.#key(id));
  }

  #writable(id: string): Map<K, V> {
    this.#touched ??= new Set();
    this.#touched.add(id);
    if (this.#copy === undefined) {
      this.#copy = new Map(this.#base);
      noteOrigin(this.#copy, this.#base, this.#touched);
    }
    return this.#copy;
  }
}
