import type { TextClipboard } from './action';
import { noteCopy } from './clipboard';

/** The system's clipboard, for menus and the palette; keys use clipboard events instead. */
export const systemClipboard: TextClipboard = {
  write: async (text) => {
    noteCopy();
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  read: async () => {
    try {
      return await navigator.clipboard.readText();
    } catch {
      return undefined;
    }
  },
};
