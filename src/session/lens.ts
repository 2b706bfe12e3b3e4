import { createStore } from 'zustand/vanilla';

import { panels, showTab, type Tab } from './panels';

/** In the order of their keys, 1 to 8. */
export const LENSES = [
  'latency',
  'throughput',
  'privacy',
  'parity',
  'leakage',
  'freshness',
  'goals',
  'funnel',
] as const;
export type Lens = (typeof LENSES)[number];

interface LensState {
  /** The question that the board is coloured by in this window, if any. */
  readonly on: Lens | null;
  /** The tab that the lens took the place of. */
  readonly before: Tab;
}

export const lens = createStore<LensState>(() => ({ on: null, before: 'review' }));

/** Switches the lens on, or from another to it; the same one again goes off. */
export const toggleLens = (which: Lens): void =>
  lens.getState().on === which ? lensOff() : lensOn(which);

/** Colours the board by this question and shows its numbers. */
export function lensOn(which: Lens): void {
  const { tab } = panels.getState();
  const opened = lens.getState().on === null || tab !== 'lenses';
  lens.setState(opened ? { on: which, before: tab } : { on: which });
  showTab('lenses');
}

/** Back to the board as it is, and to the tab that was there. */
export function lensOff(): void {
  const { before } = lens.getState();
  lens.setState({ on: null });
  if (panels.getState().tab === 'lenses') panels.setState({ tab: before });
}
