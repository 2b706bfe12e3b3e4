import { graphemes, measureText, printable, type FontWeight } from './measure-text';

export interface TextBox {
  /** Pixels. */
  readonly width: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly maxLines: number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** True where an ellipsis stands for the rest. */
  readonly truncated: boolean;
}

const ELLIPSIS = '…';

/**
 * Lines that fit the width: broken at spaces, after `/`, `-`, `_` and `.` inside a word, and within
 * a word only where it is longer than a line. No line is wider than the box unless one character is.
 */
export function wrapText(text: string, box: TextBox): WrappedText {
  const clean = printable(text).trim();
  if (clean === '') return { lines: [], truncated: false };
  const fits = (line: string): boolean => measureText(line, box.size, box.weight) <= box.width;
  if (fits(clean)) return { lines: [clean], truncated: false };

  const lines: string[] = [];
  let line = '';
  for (const word of clean.split(/ +/)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    let rest = word;
    if (!fits(word)) {
      // A part of a long word that is an unbreakable whole may still sit on the started line.
      const [head, tail] = splitWord(line === '' ? '' : `${line} `, word, fits);
      if (head !== '') {
        lines.push(line === '' ? head : `${line} ${head}`);
        line = '';
        rest = tail;
      }
    }
    if (line !== '') lines.push(line);
    while (!fits(rest)) {
      const [head, tail] = forceSplit(rest, fits);
      if (tail === '') break;
      lines.push(head);
      rest = tail;
    }
    line = rest;
    if (lines.length > box.maxLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= box.maxLines) return { lines, truncated: false };
  const kept = lines.slice(0, box.maxLines - 1);
  return { lines: [...kept, ellipsize(after(clean, kept), box)], truncated: true };
}

/** What of the text follows these lines of it. */
function after(text: string, lines: readonly string[]): string {
  let shown = lines.join('').replaceAll(' ', '').length;
  let at = 0;
  while (shown > 0) if (text.charAt(at++) !== ' ') shown--;
  return text.slice(at).trimStart();
}

/** The longest start that fits with an ellipsis after it; the text itself where it fits whole. */
export function ellipsize(text: string, box: Pick<TextBox, 'width' | 'size' | 'weight'>): string {
  const clean = printable(text);
  const fits = (line: string): boolean => measureText(line, box.size, box.weight) <= box.width;
  if (fits(clean)) return clean;
  const parts = graphemes(clean);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(parts.slice(0, middle).join('').trimEnd() + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

type Fits = (line: string) => boolean;

/** Splits after the last joint (`/`, `-`, `_`, `.`) that still fits behind the prefix. */
function splitWord(prefix: string, word: string, fits: Fits): [string, string] {
  const parts = word.split(/(?<=[/\-_.])/);
  let head = '';
  for (const part of parts) {
    if (!fits(prefix + head + part)) break;
    head += part;
  }
  return [head, word.slice(head.length)];
}

/** At a joint where there is one, else at the last character that fits; never nothing. */
function forceSplit(word: string, fits: Fits): [string, string] {
  const [head, tail] = splitWord('', word, fits);
  if (head !== '') return [head, tail];
  const parts = graphemes(word);
  let count = 1;
  while (count < parts.length && fits(parts.slice(0, count + 1).join(''))) count++;
  return [parts.slice(0, count).join(''), parts.slice(count).join('')];
}
