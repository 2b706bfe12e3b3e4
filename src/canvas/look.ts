import type { DrawContext } from '../render/draw-context';
import type { Decorations } from '../render/drawing';
import type { Theme } from '../render/theme';
import type { Scene } from './scene';

/** What a picture depends on besides the board. */
export interface Look {
  readonly theme: Theme;
  readonly decorations: Decorations;
}

export const contextOf = (
  { board, library }: Scene,
  { theme, decorations }: Look,
): DrawContext => ({
  board,
  library,
  theme,
  decorations,
});
