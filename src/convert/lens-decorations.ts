import type { Decorations } from '../render/drawing';
import type { LensReading } from '../review/lenses/lens';

/** What a lens shows on the board and in an export. Without a mark nothing steps back. */
export const lensDecorations = ({ lens, tints, legend }: LensReading): Decorations => ({
  badges: [],
  ghosts: [],
  tints,
  dims: tints.length > 0,
  ...(legend.length === 0
    ? {}
    : { legend: { title: lens.charAt(0).toUpperCase() + lens.slice(1), entries: legend } }),
});
