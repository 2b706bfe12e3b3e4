import { err, type Result } from '../core/result';
import { packText, unpackText } from './pack-text';
import type { EmbedError } from './png-board';

const ID = 'stageboard-board';
const END = '</metadata>';

/** The image with the board in a `metadata` element, deflated and in base64. Throws for what is not an SVG. */
export function embedInSvg(svg: string, boardText: string): string {
  const root = svg.indexOf('<svg');
  const end = root < 0 ? -1 : svg.indexOf('>', root) + 1;
  if (end <= 0) throw new Error('A board can only be embedded in an SVG.');
  const element = `<metadata id="${ID}">${toBase64(packText(boardText))}${END}`;
  return svg.slice(0, end) + element + svg.slice(end);
}

/** The text of the board that an SVG carries. The SVG may come from anywhere. */
export function readFromSvg(svg: string): Result<string, EmbedError> {
  // Searched for, not matched: a pattern may take time that grows faster than a hostile file.
  const id = svg.indexOf(ID);
  const start = svg.indexOf('>', id) + 1;
  const end = svg.indexOf(END, start);
  if (id < 0 || start === 0) return err('no-board');
  const element = svg.lastIndexOf('<', id);
  if (!svg.startsWith('<metadata', element)) return err('no-board');
  if (end < 0) return err('damaged');
  const packed = fromBase64(svg.slice(start, end));
  return packed ? unpackText(packed) : err('damaged');
}

// Arguments of one call are few thousand at most.
const PIECE = 8 * 1024;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text);
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
