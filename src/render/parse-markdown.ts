/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly code?: boolean;
  readonly soft?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      /** `•` or the number with its dot. */
      readonly marker: string;
      readonly depth: number;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'gap' };

const HEADING = /^(#{1,3})\s+(.*)$/;
const ITEM = /^(\s*)([-*+]|\d{1,3}[.)])\s+(.*)$/;
const FENCE = /^\s*```/;

/**
 * The Markdown that notes speak: headings, lists, bold, code, and links, shown as their text with
 * the address. Everything else, HTML above all, is plain text.
 */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let code: string[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) {
      if (code) blocks.push({ kind: 'code', lines: code });
      code = code ? undefined : [];
    } else if (code) code.push(line);
    else blocks.push(blockOf(line));
  }
  if (code) blocks.push({ kind: 'code', lines: code });
  return blocks;
}

function blockOf(line: string): Block {
  if (line.trim() === '') return { kind: 'gap' };
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length;
    return {
      kind: 'heading',
      level: level === 1 || level === 2 ? level : 3,
      runs: parseRuns(heading[2] ?? ''),
    };
  }
  const item = ITEM.exec(line);
  if (item) {
    const [, indent = '', mark = '', rest = ''] = item;
    return {
      kind: 'item',
      marker: /\d/.test(mark) ? mark : '•',
      depth: Math.min(3, Math.floor(indent.replaceAll('\t', '  ').length / 2)),
      runs: parseRuns(rest),
    };
  }
  return { kind: 'paragraph', runs: parseRuns(line.trim()) };
}

const INLINE =
  /`([^`]+)`|\*\*(.+?)\*\*|__(.+?)__|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(\s*([^)\s]+)[^)]*\)/g;

/** Bold, code, and links as `text (address)`; the stars of an italic go, since no cut slants. */
export function parseRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, bold, bolder, italic, link, address] = match;
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    if (code !== undefined) runs.push({ text: code, code: true });
    else if (italic !== undefined) runs.push({ text: italic });
    else if (link !== undefined) {
      runs.push({ text: link });
      if (address !== undefined && address !== link)
        runs.push({ text: ` (${address})`, soft: true });
    } else runs.push({ text: bold ?? bolder ?? '', bold: true });
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
