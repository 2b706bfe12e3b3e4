import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { drawBoard } from '../render/draw-board';
import { noDecorations } from '../render/drawing';
import type { ThemeName } from '../render/drawing';
import { theme } from '../render/theme';
import { toSvg } from '../render/to-svg';
import type { Preview } from './board-files';

/** Beyond this a small picture shows nothing, and costs. */
const MOST_NODES = 400;

/** The board in small, in both themes; undefined where there is nothing that a picture could show. */
export function previewOf(board: Board, library: Library): Preview | undefined {
  if (board.nodes.size === 0 || board.nodes.size > MOST_NODES) return undefined;
  const draw = (name: ThemeName) =>
    toSvg(drawBoard(board, library, theme(name), noDecorations, { background: true, padding: 24 }));
  return { light: draw('light'), dark: draw('dark') };
}
