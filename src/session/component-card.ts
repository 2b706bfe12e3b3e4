import { createStore } from 'zustand/vanilla';

import type { ComponentId, NodeId } from '../core/ids';

/** The component whose card is shown, and what the card stands beside. */
export interface OpenCard {
  readonly component: ComponentId;
  /** Beside this node; what comes next is placed from it. */
  readonly node?: NodeId;
  /** Beside this row or button of a panel; it gets the focus back. */
  readonly beside?: Element;
}

export const componentCard = createStore<{ readonly open: OpenCard | null }>(() => ({
  open: null,
}));

export const openCard = (open: OpenCard): void => componentCard.setState({ open });
export const closeCard = (): void => componentCard.setState({ open: null });
