import type { Size } from '../core/geometry';

/** CSS pixels that a fitted board keeps clear of the edges of its region. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The tools lie over the lower edge: in two rows where one has no room, larger for fingers. There
 * the buttons of the panels lie over the upper corners.
 */
export const fitInsets = ({ width }: Pick<Size, 'width'>): Insets => ({
  top: width < ONE_ROW ? 58 : 16,
  right: 10,
  bottom: width < ONE_ROW ? 130 : width <= SHEETS_WIDTH ? 78 : 66,
  left: 10,
});

/** As wide as both groups of tools side by side. */
const ONE_ROW = 520;
/** Of `session/panels`: up to here the board is as wide as the window. */
const SHEETS_WIDTH = 900;

export const evenly = (inset: number): Insets => ({
  top: inset,
  right: inset,
  bottom: inset,
  left: inset,
});
