import type { Board } from '../core/board';
import { serialiseBoard } from '../core/format/serialise';
import { embedInPng } from '../convert/png-board';
import { embedInSvg } from '../convert/svg-board';
import type { Library } from '../library/library';
import { decorationsFor } from '../convert/lens-decorations';
import { drawBoard } from '../render/draw-board';
import type { Drawing } from '../render/drawing';
import type { FontWeight } from '../render/measure-text';
import { theme } from '../render/theme';
import { toSvg } from '../render/to-svg';
import type { ExportCommand } from './options';

// As the app exports it.
const PADDING = 24;

type Look = Pick<ExportCommand, 'theme' | 'scale' | 'background' | 'board' | 'lens'>;

export const drawPicture = (board: Board, library: Library, look: Look): Drawing =>
  drawBoard(board, library, theme(look.theme), decorationsFor(board, library, look.lens), {
    background: look.background,
    padding: PADDING,
  });

/** An SVG file that shows the same everywhere: the fonts and, unless switched off, the board are in it. */
export function svgFile(
  board: Board,
  drawing: Drawing,
  { scale, board: withBoard }: Look,
  fonts: { readonly [W in FontWeight]: string },
): string {
  const svg = toSvg(drawing, { title: board.title, scale, fonts });
  return withBoard ? embedInSvg(svg, serialiseBoard(board)) : svg;
}

/** A PNG file of the picture that a renderer made. */
export const pngFile = (board: Board, png: Uint8Array, { board: withBoard }: Look): Uint8Array =>
  withBoard ? embedInPng(png, serialiseBoard(board)) : png;
