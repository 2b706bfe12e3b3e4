import { embedInSvg } from '../convert/svg-board';
import type { Board } from '../core/board';
import { withMembers } from '../core/members';
import type { NodeId } from '../core/ids';
import type { Library } from '../library/library';
import { drawBoard } from '../render/draw-board';
import { noDecorations, type Drawing } from '../render/drawing';
import { paint } from '../render/paint';
import { rasterSize } from '../render/raster-size';
import { theme } from '../render/theme';
import { toSvg } from '../render/to-svg';
import { fragmentText } from './fragment-text';

const TEXT = 'text/plain';
const SVG = 'image/svg+xml';
const PNG = 'image/png';
const PADDING = 16;
/** Image pixels a flow pixel: sharp in a document, on a screen of any kind. */
const SCALE = 2;
/** More is a board rather than a picture; drawing it would be felt at the key press. */
const MOST_NODES = 1000;
/** A bitmap takes longer, and who copies so much has the SVG. */
const MOST_IN_PNG = 300;

const WEIGHTS = [400, 500, 600, 700];

/** What was copied, as it was then. */
export interface Copied {
  readonly board: Board;
  readonly library: Library;
  readonly nodes: ReadonlySet<NodeId>;
  /** False as soon as something else was copied, which must stay on the clipboard. */
  readonly isLatest: () => boolean;
}

/** The copied nodes in light colours, as documents have them. */
const copiedDrawing = ({ board, library, nodes }: Copied): Drawing =>
  drawBoard(board, library, theme('light'), noDecorations, {
    background: true,
    padding: PADDING,
    selection: withMembers(board, nodes),
  });

/** For other programs: with no fonts, and with the board inside. */
const svgOf = (drawing: Drawing, { board, nodes }: Copied): string =>
  embedInSvg(toSvg(drawing, { title: board.title }), fragmentText(board, nodes));

/**
 * Puts the pictures beside the text that is on the clipboard already, those that the browser
 * takes: the SVG at once, the PNG as soon as it is made. Where it does not, or not now, the text
 * stays.
 */
export async function addPicture(copied: Copied, text: string): Promise<void> {
  // Drawing loads when it is first asked for: meanwhile something else may have been copied.
  if (!copied.isLatest()) return;
  if (copied.nodes.size > MOST_NODES || typeof ClipboardItem === 'undefined') return;
  // Before anything is waited for: a cut takes the nodes off the board.
  const drawing = copiedDrawing(copied);
  const kinds: Record<string, Blob> = { [TEXT]: new Blob([text], { type: TEXT }) };
  try {
    if (takesSvg()) {
      kinds[SVG] = new Blob([svgOf(drawing, copied)], { type: SVG });
      await navigator.clipboard.write([new ClipboardItem(kinds)]);
    }
    const png = copied.nodes.size > MOST_IN_PNG ? undefined : await pngOf(drawing);
    if (png === undefined || !copied.isLatest()) return;
    await navigator.clipboard.write([new ClipboardItem({ ...kinds, [PNG]: png })]);
  } catch {
    // The text is there: what other windows of the board read.
  }
}

async function pngOf(drawing: Drawing): Promise<Blob | undefined> {
  // Without them the canvas would write in another font.
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 14px Inter`)));
  const { width, height, scale } = rasterSize(drawing.bounds, SCALE);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.scale(scale, scale);
  context.translate(-drawing.bounds.x, -drawing.bounds.y);
  paint(drawing, context);
  return canvas.convertToBlob({ type: PNG });
}

const takesSvg = (): boolean => 'supports' in ClipboardItem && ClipboardItem.supports(SVG);
