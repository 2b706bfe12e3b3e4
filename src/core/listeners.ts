/**
 * Those who want to hear of something, in the order in which they came.
 *
 * What is told while another telling is under way waits for its turn, so that everybody
 * hears everything in the same order; a listener may therefore cause the next telling.
 */
export class Listeners<T> {
  readonly #listeners = new Set<(told: T) => void>();
  readonly #waiting: T[] = [];
  #telling = false;

  /** Returns the way to stop listening. The same function may be added more than once. */
  add(listener: (told: T) => void): () => void {
    const own = (told: T): void => listener(told);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  tell(told: T): void {
    this.#waiting.push(told);
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        for (const listener of this.#listeners) listener(next);
      }
    } finally {
      this.#telling = false;
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
