import { useState } from 'react';
import { useStore } from 'zustand';

import { sameData } from '../core/same-data';
import type { Decorations } from '../render/drawing';
import { gesture } from './gesture-store';

/**
 * Decorations as they were when a gesture began, until it ends: a review that answers meanwhile
 * must not take a frame of it. One that says the same again is the same object.
 */
export function useHeld(given: Decorations): Decorations {
  const isBusy = useStore(gesture, ({ now }) => now.kind !== 'none');
  const [seen, setSeen] = useState({ given, held: given });
  if (isBusy || seen.given === given) return seen.held;
  const held = withPartsOf(seen.held, given);
  setSeen({ given, held });
  return held;
}

/** `next` with every part of `before` that says the same. */
export function withPartsOf(before: Decorations, next: Decorations): Decorations {
  if (sameData(before, next)) return before;
  return {
    ...next,
    badges: sameData(before.badges, next.badges) ? before.badges : next.badges,
    ghosts: sameData(before.ghosts, next.ghosts) ? before.ghosts : next.ghosts,
    tints: sameData(before.tints, next.tints) ? before.tints : next.tints,
  };
}
