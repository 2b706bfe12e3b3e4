import type * as Marks from './decorations';

let loaded: typeof Marks | undefined;

/** Loads what the review marks the board with: nobody needs it before there is a review. */
export async function loadMarks(): Promise<void> {
  loaded ??= await import('./decorations');
}

/** Undefined until it has loaded. */
export const marks = (): typeof Marks | undefined => loaded;
