import { createStore } from 'zustand/vanilla';

/** What the user set for all boards, but for the theme. */
export interface UserSettings {
  readonly wheelZooms: boolean;
  readonly singleKeys: boolean;
}

export const settingsState = createStore<UserSettings>(() => ({
  wheelZooms: false,
  singleKeys: true,
}));

export const changeSettings = (changes: Partial<UserSettings>): void =>
  settingsState.setState(changes);
