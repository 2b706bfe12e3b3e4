import { noteCopy } from '../../actions/clipboard';
import { fragmentText } from '../../actions/fragment-text';
import { embedInSvg } from '../../convert/svg-board';
import { serialiseBoard } from '../../core/format/serialise';
import { selection } from '../../session/selection';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import { themeState } from '../theme-choice';
import type { Workspace } from '../workspace';
import { pngImage, svgImage } from './make-image';

/** Puts a PNG on the clipboard; the image may still be in the making when this is called. */
export async function copyPng(image: Promise<Blob>): Promise<boolean> {
  noteCopy();
  try {
    // The promise itself goes in: some browsers forget the key press while one waits.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    return false;
  }
}

/** Copies the selection, or the whole board, as it is seen, at twice its size. */
export async function copyBoardImage({ document, library, lens }: Workspace): Promise<void> {
  const options = { ...seen({ lens }), scale: 2, embed: false };
  const image = pngImage(document.get(), library, options).then(({ blob }) => blob);
  tell(await copyPng(image));
}

/**
 * Copies the selection, or the whole board, as the text of an SVG that carries the board: drawing
 * programs and editors take the text, others the picture where the browser can hand one over.
 */
export async function copyBoardSvg(workspace: Workspace): Promise<void> {
  noteCopy();
  const image = svgOf(workspace);
  try {
    const isTaken = 'supports' in ClipboardItem && ClipboardItem.supports(SVG);
    const item = { 'text/plain': image.then(asText), ...(isTaken ? { [SVG]: image } : {}) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    tell(true);
  } catch {
    tell(false);
  }
}

const SVG = 'image/svg+xml';
const asText = (image: Blob): Blob => new Blob([image], { type: 'text/plain' });

/** Inside is what is seen, so that a paste brings no more than was copied. */
async function svgOf({ document, library, lens }: Workspace): Promise<Blob> {
  const board = document.get();
  const { nodes } = selection.getState();
  const options = { ...seen({ lens }), scale: 1, embed: false };
  const svg = await (await svgImage(board, library, options)).text();
  const inside = nodes.size === 0 ? serialiseBoard(board) : fragmentText(board, nodes);
  return new Blob([embedInSvg(svg, inside)], { type: SVG });
}

function seen({ lens }: Pick<Workspace, 'lens'>) {
  const { nodes, edges } = selection.getState();
  const { decorations } = lens.get();
  return {
    theme: themeState.getState().name,
    background: true,
    ...(decorations === undefined ? {} : { decorations }),
    ...(nodes.size === 0 ? {} : { selection: new Set([...nodes, ...edges]) }),
  };
}

const tell = (copied: boolean): void =>
  showNotice({
    text: copied ? en.dialogs.export.copied : en.dialogs.export.copyFailed,
    tone: copied ? 'plain' : 'error',
  });
