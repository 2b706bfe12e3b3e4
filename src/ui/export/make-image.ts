import { boardChunk } from '../../convert/png-board';
import { FRAME } from '../../convert/png-chunks';
import { embedInSvg } from '../../convert/svg-board';
import type { Board } from '../../core/board';
import { serialiseBoard } from '../../core/format/serialise';
import type { EdgeId, NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { drawBoard } from '../../render/draw-board';
import { noDecorations } from '../../render/drawing';
import type { Decorations, Drawing, ThemeName } from '../../render/drawing';
import { lineLegend } from '../../render/line-legend';
import { paint } from '../../render/paint';
import { rasterSize } from '../../render/raster-size';
import { theme } from '../../render/theme';
import { toSvg } from '../../render/to-svg';
import { canvasFonts, imageFonts } from './image-fonts';

export interface ImageOptions {
  readonly theme: ThemeName;
  readonly background: boolean;
  /** Of a PNG: image pixels a flow pixel. Of an SVG: its nominal size. */
  readonly scale: number;
  /** Draw this alone; absent: the whole board. */
  readonly selection?: ReadonlySet<NodeId | EdgeId>;
  /** What a lens shows; absent: the board alone. */
  readonly decorations?: Decorations;
  /** Say below what the lines mean. */
  readonly legend?: boolean;
  /** Put the board into the image, so that it opens again. */
  readonly embed: boolean;
}

type PictureOptions = Pick<
  ImageOptions,
  'theme' | 'background' | 'selection' | 'decorations' | 'legend'
>;

const PADDING = 32;

/** The picture that an export shows. What the review adds to the canvas is not part of it; a lens is, if wanted. */
export const imageDrawing = (
  board: Board,
  library: Library,
  { theme: name, background, selection, decorations = noDecorations, legend }: PictureOptions,
): Drawing =>
  drawBoard(
    board,
    library,
    theme(name),
    legend ? withLines(decorations, board, selection) : decorations,
    {
      background,
      padding: PADDING,
      ...(selection === undefined ? {} : { selection }),
    },
  );

/** Of the lines that are in the picture alone. */
function withLines(
  decorations: Decorations,
  { edges }: Board,
  selection: ImageOptions['selection'],
): Decorations {
  const shown = [...edges.values()].filter(
    ({ id, from, to }) =>
      !selection || selection.has(id) || (selection.has(from) && selection.has(to)),
  );
  const lines = lineLegend(shown);
  return lines ? { ...decorations, lines } : decorations;
}

export async function svgImage(
  board: Board,
  library: Library,
  options: ImageOptions,
): Promise<Blob> {
  const svg = toSvg(imageDrawing(board, library, options), {
    title: board.title,
    scale: options.scale,
    fonts: await imageFonts(),
  });
  const file = options.embed ? embedInSvg(svg, serialiseBoard(board)) : svg;
  return new Blob([file], { type: 'image/svg+xml' });
}

export interface PngImage {
  readonly blob: Blob;
  /** Less than was asked for where the browser holds no canvas of that size. */
  readonly scale: number;
  readonly lowered: boolean;
}

/** Throws where the browser gives no canvas or no image of it. */
export async function pngImage(
  board: Board,
  library: Library,
  options: ImageOptions,
): Promise<PngImage> {
  await canvasFonts();
  const drawing = imageDrawing(board, library, options);
  const { width, height, scale, lowered } = rasterSize(drawing.bounds, options.scale);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(scale, scale);
  context.translate(-drawing.bounds.x, -drawing.bounds.y);
  paint(drawing, context);
  // The browser compresses the pixels beside this thread, which packs the board meanwhile.
  const encoding = canvas.convertToBlob({ type: 'image/png' });
  if (!options.embed) return { blob: await encoding, scale, lowered };
  const chunk = boardChunk(serialiseBoard(board));
  const image = await encoding;
  const end = image.size - FRAME;
  const parts = [image.slice(0, end), chunk, image.slice(end)];
  return { blob: new Blob(parts, { type: 'image/png' }), scale, lowered };
}
