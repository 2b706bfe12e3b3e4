import { Listeners } from '../core/listeners';

/** What windows tell each other. Nothing here is the only copy: all of it is stored before. */
export type Message =
  | {
      readonly kind: 'updates';
      readonly board: string;
      /** The sequence of the first; the others follow without gaps. */
      readonly first: number;
      readonly updates: readonly Uint8Array[];
    }
  /** The list of boards changed. */
  | { readonly kind: 'boards' }
  /** The personal library changed. */
  | { readonly kind: 'personal' }
  | { readonly kind: 'setting'; readonly key: string };

/** Speaks to the other windows of this browser, and never hears itself. */
export class WindowChannel {
  readonly #channel: BroadcastChannel;
  readonly #heard = new Listeners<Message>();

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) this.#heard.tell(data);
    });
  }

  send(message: Message): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.#channel.postMessage(message);
  }

  listen(listener: (message: Message) => void): () => void {
    return this.#heard.add(listener);
  }

  close(): void {
    this.#heard.clear();
    this.#channel.close();
  }
}

/** Windows may run other versions of the app, so what they say is checked. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  switch (data.kind) {
    case 'updates':
      return (
        'board' in data &&
        typeof data.board === 'string' &&
        'first' in data &&
        typeof data.first === 'number' &&
        'updates' in data &&
        Array.isArray(data.updates) &&
        data.updates.every((update) => update instanceof Uint8Array)
      );
    case 'setting':
      return 'key' in data && typeof data.key === 'string';
    default:
      return data.kind === 'boards' || data.kind === 'personal';
  }
}
