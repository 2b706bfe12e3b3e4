/** CSS pixels that a fitted board keeps clear of the edges of its region. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The tools lie over the lower edge. */
export const FIT_INSETS: Insets = { top: 16, right: 10, bottom: 66, left: 10 };

export const evenly = (inset: number): Insets => ({
  top: inset,
  right: inset,
  bottom: inset,
  left: inset,
});
