import { createStore } from 'zustand/vanilla';

import type { Change } from '../core/change';

/** New connections between what a deletion left apart. */
export interface HealOffer {
  /** How many parts were deleted. */
  readonly deleted: number;
  readonly changes: readonly Change[];
}

/** Made by a deletion in a chain. It holds for the board as it is then, and ends with the next change. */
export const healOffer = createStore<{ readonly open: HealOffer | null }>(() => ({ open: null }));

export const offerToHeal = (open: HealOffer): void => healOffer.setState({ open });
export const endHealOffer = (): void => healOffer.setState({ open: null });
