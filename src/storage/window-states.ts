import type { Result } from '../core/result';
import type { Database } from './database';
import type { WindowState } from './schema';
import type { StorageFault } from './storage-fault';

export interface WindowStates {
  read(id: string): Promise<Result<WindowState | undefined, StorageFault>>;
  /** What the window that was used last showed: the start of a window that is new. */
  latest(): Promise<Result<WindowState | undefined, StorageFault>>;
  write(state: Omit<WindowState, 'at'>): Promise<Result<void, StorageFault>>;
}

const KEPT = 50;

export function windowStates(database: Database, now: () => number): WindowStates {
  const forgetOldest = () =>
    database.write(['windows'], 'relaxed', async (write) => {
      const store = write.objectStore('windows');
      const states = await store.getAll();
      const old = states.toSorted((a, b) => b.at - a.at).slice(KEPT);
      await Promise.all(old.map(({ id }) => store.delete(id)));
    });

  return {
    read: (id) => database.read(['windows'], (read) => read.objectStore('windows').get(id)),
    latest: () =>
      database.read(['windows'], async (read) => {
        const states = await read.objectStore('windows').getAll();
        return states.toSorted((a, b) => b.at - a.at)[0];
      }),
    // Relaxed: losing the last position of the camera in a crash is not worth waiting for the disk.
    write: async (state) => {
      const written = await database.write(['windows'], 'relaxed', async (write) => {
        const put = write.objectStore('windows').put({ ...state, at: now() });
        // A window that goes away now gets no further turn: the put must not wait for one.
        write.commit();
        await put;
      });
      if (written.ok) await forgetOldest();
      return written;
    },
  };
}
