import { err, type Result } from '../core/result';
import { packText, unpackText, type UnpackError } from './pack-text';
import { chunksOf, isPng, isSound, makeChunk, type Chunk } from './png-chunks';

/** Why no board can be taken out of an image. */
export type EmbedError = UnpackError | 'no-board';

/** The keyword and its end, compressed, by zlib, no language tag, no translated keyword. */
const HEAD = new TextEncoder().encode('stageboard\0\u0001\0\0\0');

const isBoard = ({ type, data }: Chunk): boolean =>
  type === 'iTXt' && HEAD.every((byte, index) => data[index] === byte);

/**
 * The image with the board in an `iTXt` chunk, in place of one that it carries already. Programs
 * that do not know it show the image as before. Throws for what is not a PNG.
 */
export function embedInPng(png: Uint8Array, boardText: string): Uint8Array {
  if (!isPng(png)) throw new Error('A board can only be embedded in a PNG.');
  const chunk = boardChunk(boardText);
  const parts = [png.subarray(0, 8)];
  for (const each of chunksOf(png)) {
    if (each.type === 'IEND') parts.push(chunk);
    if (!isBoard(each)) parts.push(png.subarray(each.start, each.end));
  }
  return concat(parts);
}

/** The chunk that carries the board; its place is before `IEND`. */
export function boardChunk(boardText: string): Uint8Array<ArrayBuffer> {
  const packed = packText(boardText);
  const data = new Uint8Array(HEAD.length + packed.length);
  data.set(HEAD);
  data.set(packed, HEAD.length);
  return makeChunk('iTXt', data);
}

/** The text of the board that a PNG carries. The PNG may come from anywhere. */
export function readFromPng(png: Uint8Array): Result<string, EmbedError> {
  for (const chunk of chunksOf(png)) {
    if (!isBoard(chunk)) continue;
    return isSound(png, chunk) ? unpackText(chunk.data.subarray(HEAD.length)) : err('damaged');
  }
  return err('no-board');
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
