import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { noDecorations, type Decorations } from '../render/drawing';
import type { LensId, LensReading } from '../review/lenses/lens';
import { readLens } from '../review/lenses/read-lens';

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

/** What a picture of the board shows with this lens on; without one, the board alone. */
export const decorationsFor = (
  board: Board,
  library: Library,
  lens: LensId | undefined,
): Decorations =>
  lens === undefined ? noDecorations : lensDecorations(readLens(lens, board, library));
