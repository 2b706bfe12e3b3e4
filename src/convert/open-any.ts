import { faultAt, type BoardFileError } from '../core/format/faults';
import { MAX_BYTES } from '../core/format/limits';
import { parseBoard, type ParsedBoard } from '../core/format/parse';
import { err, type Result } from '../core/result';
import { decodeText } from './pack-text';
import { readFromPng, type EmbedError } from './png-board';
import { isPng } from './png-chunks';
import { readFromSvg } from './svg-board';

type Opened = Result<ParsedBoard, BoardFileError>;

/** An image may be larger than the board in it. */
const MAX_IMAGE_BYTES = 4 * MAX_BYTES;

const refuse = (reason: string): Opened => err(faultAt([], reason));

/**
 * Opens a board file, or a PNG or an SVG that carries a board. Content decides what it is; the
 * name only helps to say what is wrong.
 */
export function openAny(bytes: Uint8Array, name: string): Opened {
  if (bytes.length > MAX_IMAGE_BYTES) return refuse('is larger than 200 MB');
  if (isPng(bytes)) return openEmbedded(readFromPng(bytes), 'a PNG');
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    return refuse(notABoard(name));
  }
  const first = text.trimStart().charAt(0);
  if (first === '<') return openEmbedded(readFromSvg(text), 'an SVG');
  // What a board file begins with, or was about to: the parser says what is wrong with it.
  const looksLikeJson = first === '{' || first === '[' || /\.(stageboard|json)$/i.test(name);
  return looksLikeJson ? parseBoard(text) : refuse(notABoard(name));
}

function notABoard(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0];
  const what = ending === undefined || /^\.(stageboard|png|svg)$/i.test(ending) ? '' : ` ${ending}`;
  return `is not a${what === '' ? ' board' : `${what} file that can be opened`}: boards come as .stageboard, and as .png and .svg that were exported with the board`;
}

function openEmbedded(text: Result<string, EmbedError>, kind: string): Opened {
  return text.ok ? parseBoard(text.value) : refuse(EMBED_REASONS[text.error](kind));
}

const EMBED_REASONS: { readonly [E in EmbedError]: (kind: string) => string } = {
  'no-board': (kind) =>
    `is ${kind} without a board: it opens as one when it was exported with the board`,
  damaged: (kind) => `is ${kind} whose board is damaged`,
  'too-large': (kind) => `is ${kind} whose board is larger than 50 MB`,
};
