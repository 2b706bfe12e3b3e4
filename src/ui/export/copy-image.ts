import { selection } from '../../session/selection';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import { themeState } from '../theme-choice';
import type { Workspace } from '../workspace';
import { pngImage } from './make-image';
import type { ImageOptions } from './make-image';

/** Puts a PNG on the clipboard; the image may still be in the making when this is called. */
export async function copyPng(image: Promise<Blob>): Promise<boolean> {
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
  const { nodes, edges } = selection.getState();
  const { decorations } = lens.get();
  const options: ImageOptions = {
    theme: themeState.getState().name,
    background: true,
    scale: 2,
    embed: false,
    ...(decorations === undefined ? {} : { decorations }),
    ...(nodes.size === 0 ? {} : { selection: new Set([...nodes, ...edges]) }),
  };
  const image = pngImage(document.get(), library, options).then(({ blob }) => blob);
  const copied = await copyPng(image);
  showNotice({
    text: copied ? en.dialogs.export.copied : en.dialogs.export.copyFailed,
    tone: copied ? 'plain' : 'error',
  });
}
