import type { Terminal } from './terminal';

/**
 * Remembers what was read and written, for a system may tell of one change several times, and
 * tells also of what --fix itself has written.
 */
export class SeenFiles {
  /** Reads and writes as the one that it was made of. */
  readonly terminal: Terminal;
  readonly #known = new Map<string, Uint8Array>();

  constructor(terminal: Terminal) {
    this.terminal = {
      ...terminal,
      read: async (path) => {
        // What cannot be read now is news when it can be.
        this.#known.delete(path);
        const bytes = await terminal.read(path);
        this.#known.set(path, bytes);
        return bytes;
      },
      write: async (path, content) => {
        await terminal.write(path, content);
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        this.#known.set(path, bytes);
      },
    };
  }

  /** Whether a file holds something else than when it was last read or written. */
  async hasChanged(path: string): Promise<boolean> {
    const before = this.#known.get(path);
    if (before === undefined) return true;
    try {
      return !Buffer.from(await this.terminal.read(path)).equals(before);
    } catch {
      return true;
    }
  }
}
