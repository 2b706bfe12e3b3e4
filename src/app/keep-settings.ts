import type { Settings } from '../storage/settings';
import { settingsState } from '../ui/settings-state';
import type { UserSettings } from '../ui/settings-state';

const KEY = 'user';

/** Reads what the user set, keeps what is set from now on, and follows other windows. */
export async function keepSettings(settings: Settings): Promise<void> {
  let reading = false;
  const read = async () => {
    const stored = await settings.get(KEY);
    if (!stored.ok) return;
    reading = true;
    settingsState.setState(knownSettings(stored.value));
    reading = false;
  };
  await read();
  settings.onChange((key) => {
    if (key === KEY) void read();
  });
  settingsState.subscribe(({ wheelZooms, singleKeys }) => {
    if (!reading) void settings.set(KEY, { wheelZooms, singleKeys });
  });
}

/** Only what this version knows; another one may have written more or less. */
function knownSettings(stored: unknown): Partial<UserSettings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const known: { -readonly [K in keyof UserSettings]?: UserSettings[K] } = {};
  if ('wheelZooms' in stored && typeof stored.wheelZooms === 'boolean')
    known.wheelZooms = stored.wheelZooms;
  if ('singleKeys' in stored && typeof stored.singleKeys === 'boolean')
    known.singleKeys = stored.singleKeys;
  return known;
}
