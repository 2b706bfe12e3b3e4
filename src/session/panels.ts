import { createStore } from 'zustand/vanilla';

export const TABS = ['review', 'brief', 'properties', 'lenses'] as const;
export type Tab = (typeof TABS)[number];

export interface Panels {
  readonly left: boolean;
  readonly right: boolean;
  readonly tab: Tab;
  /** CSS pixels. */
  readonly leftWidth: number;
  readonly rightWidth: number;
}

/**
 * The media query of a window in which panels are sheets over the board: a phone, and a page that
 * is zoomed to twice its size. `app/styles.css` and `canvas/board.css` say the same.
 */
export const SHEETS = '(max-width: 900px)';

export const panels = createStore<Panels>(() => ({
  left: true,
  right: true,
  tab: 'review',
  leftWidth: 206,
  rightWidth: 312,
}));

export const togglePanel = (side: 'left' | 'right'): void =>
  panels.setState((now) => (side === 'left' ? { left: !now.left } : { right: !now.right }));

/** Brings the tab into view, opening its panel. */
export const showTab = (tab: Tab): void => panels.setState({ tab, right: true });

const WIDTHS = { left: { least: 160, most: 420 }, right: { least: 240, most: 560 } };

export function resizePanel(side: 'left' | 'right', width: number): void {
  const { least, most } = WIDTHS[side];
  const kept = Math.round(Math.min(most, Math.max(least, width)));
  panels.setState(side === 'left' ? { leftWidth: kept } : { rightWidth: kept });
}

/** Both panels away, or both back: focus mode. */
export function toggleFocusMode(): void {
  const { left, right } = panels.getState();
  const show = !left && !right;
  panels.setState({ left: show, right: show });
}
