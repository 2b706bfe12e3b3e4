import type { Json } from '../core/json';
import type { Result } from '../core/result';
import type { WindowChannel } from './channel';
import type { Database } from './database';
import type { StorageFault } from './storage-fault';

/** What the user chose for the app as a whole, the same in all windows. */
export interface Settings {
  /** Unchecked: an older or newer version of the app may have written it. */
  get(key: string): Promise<Result<Json | undefined, StorageFault>>;
  set(key: string, value: Json): Promise<Result<void, StorageFault>>;
  /** Hears of settings that another window changed. */
  onChange(listener: (key: string) => void): () => void;
}

export const storedSettings = (database: Database, channel: WindowChannel): Settings => ({
  get: (key) => database.read(['settings'], (read) => read.objectStore('settings').get(key)),
  set: async (key, value) => {
    const done = await database.write(['settings'], 'strict', async (write) => {
      await write.objectStore('settings').put(value, key);
    });
    if (done.ok) channel.send({ kind: 'setting', key });
    return done;
  },
  onChange: (listener) =>
    channel.listen((message) => {
      if (message.kind === 'setting') listener(message.key);
    }),
});
