import type { OwnComponent } from '../core/board';
import { readableComponents } from '../core/format/library-file';
import { ownComponentToJson } from '../core/format/serialise';
import { componentId, isId, type ComponentId } from '../core/ids';
import type { Result } from '../core/result';
import { shelf } from '../session/shelf';
import type { Storage } from '../storage/open-storage';
import type { StorageFault } from '../storage/storage-fault';
import { en } from '../strings/en';
import { showNotice } from '../ui/announcer';
import { faultText } from './saved-source';

const KEY = 'components';

/** Reads what this user reaches for, keeps it from now on, and follows other windows. */
export async function keepShelf({ settings, personal }: Storage): Promise<void> {
  let reading = false;
  const set = (part: Partial<ReturnType<typeof shelf.getState>>) => {
    reading = true;
    shelf.setState(part);
    reading = false;
  };
  const readHabits = async () => {
    const stored = await settings.get(KEY);
    if (stored.ok && stored.value !== undefined) set(habitsIn(stored.value));
  };
  const readPersonal = async () => {
    const stored = await personal.list();
    if (!stored.ok) return;
    const components = readableComponents(stored.value);
    set({ personal: new Map(components.map((component) => [component.id, component])) });
  };
  // What was done while this loaded counts: it is newer than what is stored.
  const { favourites, recent } = shelf.getState();
  await Promise.all([readHabits(), readPersonal()]);
  const stored = shelf.getState();
  const write = () => {
    const now = shelf.getState();
    void settings.set(KEY, { favourites: [...now.favourites], recent: [...now.recent] });
  };
  shelf.subscribe((now, before) => {
    if (reading || (now.favourites === before.favourites && now.recent === before.recent)) return;
    write();
  });
  if (favourites.length > 0 || recent.length > 0)
    shelf.setState({
      favourites: [...new Set([...stored.favourites, ...favourites])],
      recent: [...new Set([...recent, ...stored.recent])],
    });
  settings.onChange((key) => {
    if (key === KEY) void readHabits();
  });
  personal.onChange(() => void readPersonal());
}

/** Only what this version knows; another one may have written more or less. */
function habitsIn(stored: object | string | number | boolean | null) {
  const list = (key: string): ComponentId[] => {
    const value: unknown = typeof stored === 'object' && stored && Reflect.get(stored, key);
    return Array.isArray(value)
      ? value.flatMap((id: unknown) => (typeof id === 'string' && isId(id) ? componentId(id) : []))
      : [];
  };
  return { favourites: list('favourites'), recent: list('recent') };
}

export const keepPersonal = (storage: Storage | undefined, components: readonly OwnComponent[]) =>
  done(
    storage?.personal.keep(
      new Map(components.map((component) => [component.id, ownComponentToJson(component)])),
    ),
  );

export const removePersonal = (storage: Storage | undefined, id: ComponentId) =>
  done(storage?.personal.remove(id));

async function done(change: Promise<Result<void, StorageFault>> | undefined): Promise<boolean> {
  const result = await change;
  if (result?.ok === true) return true;
  showNotice({
    text: en.ownComponents.notKept(
      result === undefined ? en.errors.storage : faultText(result.error),
    ),
    tone: 'error',
  });
  return false;
}
