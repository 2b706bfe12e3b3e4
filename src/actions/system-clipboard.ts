import type { TextClipboard } from './action';

/** The system's clipboard, for menus and the palette; keys use clipboard events instead. */
export const systemClipboard: TextClipboard = {
  write: async (text) => {
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
