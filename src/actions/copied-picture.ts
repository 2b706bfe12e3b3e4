import { embedInSvg } from '../convert/svg-board';
import type { Board } from '../core/board';
import { withMembers } from '../core/members';
import type { NodeId } from '../core/ids';
import type { Library } from '../library/library';
import { drawBoard } from '../render/draw-board';
import { noDecorations } from '../render/drawing';
import { theme } from '../render/theme';
import { toSvg } from '../render/to-svg';
import { fragmentText } from './fragment-text';

const SVG = 'image/svg+xml';
const PADDING = 16;
/** More is a board rather than a picture; drawing it would be felt at the key press. */
const MOST_NODES = 1000;

/** What was copied, as it was then. */
export interface Copied {
  readonly board: Board;
  readonly library: Library;
  readonly nodes: ReadonlySet<NodeId>;
}

/** The copied nodes as an SVG for other programs: light, with no fonts, and with the board inside. */
export function copiedSvg({ board, library, nodes }: Copied): string {
  const drawing = drawBoard(board, library, theme('light'), noDecorations, {
    background: true,
    padding: PADDING,
    selection: withMembers(board, nodes),
  });
  return embedInSvg(toSvg(drawing, { title: board.title }), fragmentText(board, nodes));
}

/**
 * Puts the picture beside the text that is on the clipboard already, where the browser takes an
 * SVG. Where it does not, or not now, the text stays.
 */
export async function addPicture(copied: Copied, text: string): Promise<void> {
  if (copied.nodes.size > MOST_NODES || !takesSvg()) return;
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    [SVG]: new Blob([copiedSvg(copied)], { type: SVG }),
  });
  try {
    await navigator.clipboard.write([item]);
  } catch {
    // The text is there: what other windows of the board read.
  }
}

const takesSvg = (): boolean =>
  typeof ClipboardItem !== 'undefined' &&
  'supports' in ClipboardItem &&
  ClipboardItem.supports(SVG);
