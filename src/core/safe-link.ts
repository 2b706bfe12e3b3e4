const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address that a link on a node leads to: of the web or of mail, normalised. Undefined for
 * everything else, since a file may hold any text, `javascript:` too.
 */
export function safeLink(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  try {
    const url = new URL(text.trim());
    return SCHEMES.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
