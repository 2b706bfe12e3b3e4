import type { Preview } from './board-files';

/** What was stored as a preview, if it is one. */
export function readPreview(stored: string | undefined): Preview | undefined {
  if (stored === undefined) return undefined;
  try {
    const preview: unknown = JSON.parse(stored);
    if (typeof preview !== 'object' || preview === null) return undefined;
    if (!('light' in preview) || !('dark' in preview)) return undefined;
    const { light, dark } = preview;
    return typeof light === 'string' && typeof dark === 'string' ? { light, dark } : undefined;
  } catch {
    return undefined;
  }
}
