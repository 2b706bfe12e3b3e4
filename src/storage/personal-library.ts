import type { ComponentId } from '../core/ids';
import type { JsonObject } from '../core/json';
import type { Result } from '../core/result';
import type { Surroundings } from './board-handle';
import type { StorageFault } from './storage-fault';

/** The components that the user keeps for all boards, as library files hold them. */
export interface PersonalLibrary {
  /** Those kept first come first. Unchecked, like a file. */
  list(): Promise<Result<readonly JsonObject[], StorageFault>>;
  /** Keeps all of them or none; one with the id of another takes its place in the list. */
  keep(components: ReadonlyMap<ComponentId, JsonObject>): Promise<Result<void, StorageFault>>;
  /** What is not there is gone already. */
  remove(id: ComponentId): Promise<Result<void, StorageFault>>;
  /** Hears when it changed here or in another window. */
  onChange(listener: () => void): () => void;
}

export function personalLibrary({
  database,
  channel,
  now,
}: Pick<Surroundings, 'database' | 'channel' | 'now'>): PersonalLibrary {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel.listen(({ kind }) => {
    if (kind === 'personal') tell();
  });
  const change = async (
    work: Parameters<typeof database.write<void>>[2],
  ): Promise<Result<void, StorageFault>> => {
    const done = await database.write(['personal'], 'strict', work);
    if (done.ok) {
      channel.send({ kind: 'personal' });
      tell();
    }
    return done;
  };
  return {
    list: () =>
      database.read(['personal'], async (read) => {
        const rows = await read.objectStore('personal').getAll();
        return rows.toSorted((a, b) => a.keptAt - b.keptAt).map(({ component }) => component);
      }),
    keep: (components) =>
      change(async (write) => {
        const store = write.objectStore('personal');
        for (const [id, component] of components) {
          const keptAt = (await store.get(id))?.keptAt ?? now();
          await store.put({ id, component, keptAt });
        }
      }),
    remove: (id) => change((write) => write.objectStore('personal').delete(id)),
    onChange: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
