import type { LensColor } from '../../review/lenses/lens';

/** The colours of the board's marks, for the charts beside it. */
export const lensColor: { readonly [C in LensColor]: string } = {
  grey: 'var(--sb-soft)',
  red: 'var(--sb-error)',
  orange: 'var(--sb-model)',
  yellow: 'var(--sb-warning)',
  green: 'var(--sb-serving)',
  teal: 'var(--sb-teal)',
  blue: 'var(--sb-data)',
  purple: 'var(--sb-framing)',
};

/** What is not stated is hatched, in any colour. */
export const hatched = (color: string): string =>
  `repeating-linear-gradient(135deg, ${color} 0 2px, color-mix(in srgb, ${color} 25%, transparent) 2px 5px)`;
