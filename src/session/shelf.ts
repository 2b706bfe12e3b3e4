import { createStore } from 'zustand/vanilla';

import type { OwnComponent } from '../core/board';
import type { ComponentId } from '../core/ids';

/** What this user reaches for, on every board. Stored by the app as it changes; ids may be unknown here. */
export interface Shelf {
  readonly favourites: readonly ComponentId[];
  /** Placed last, the last one first. */
  readonly recent: readonly ComponentId[];
  /** The personal library. */
  readonly personal: ReadonlyMap<ComponentId, OwnComponent>;
}

export const shelf = createStore<Shelf>(() => ({
  favourites: [],
  recent: [],
  personal: new Map(),
}));

const MOST_RECENT = 12;

/** Makes it a favourite, or no longer one; says which. */
export function toggleFavourite(id: ComponentId): boolean {
  const { favourites } = shelf.getState();
  const isNew = !favourites.includes(id);
  shelf.setState({
    favourites: isNew ? [...favourites, id] : favourites.filter((one) => one !== id),
  });
  return isNew;
}

/** Remembers what was placed, in the order in which it was. */
export function notePlaced(ids: readonly ComponentId[]): void {
  if (ids.length === 0) return;
  const { recent } = shelf.getState();
  const next = [...new Set([...ids.toReversed(), ...recent])].slice(0, MOST_RECENT);
  if (next.some((id, index) => id !== recent[index])) shelf.setState({ recent: next });
}
