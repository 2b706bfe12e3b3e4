import { Unzlib, zlibSync } from 'fflate';
import { MAX_BYTES } from '../core/format/limits';
import { err, ok, type Result } from '../core/result';

export type UnpackError = 'damaged' | 'too-large';

/** A text as zlib-compressed UTF-8. */
export const packText = (text: string): Uint8Array => zlibSync(new TextEncoder().encode(text));

// A piece unpacks to at most a thousand times its size, so this bounds what one step can claim.
const PIECE = 16 * 1024;

/**
 * The text of what `packText` made. It may come from anywhere: unpacking stops at the size of the
 * largest board file, however small the packed bytes are.
 */
export function unpackText(packed: Uint8Array): Result<string, UnpackError> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const isTooLarge = (): boolean => size > MAX_BYTES;
  const stream = new Unzlib((part, isLast) => {
    parts.push(part);
    size += part.length;
    isComplete = isLast;
  });
  try {
    for (let start = 0; start < packed.length && !isTooLarge(); start += PIECE) {
      const end = start + PIECE;
      stream.push(packed.subarray(start, end), end >= packed.length);
    }
    if (isTooLarge()) return err('too-large');
    return isComplete ? ok(decodeText(join(parts, size))) : err('damaged');
  } catch {
    return err('damaged');
  }
}

/** Throws where the bytes are not UTF-8. */
export const decodeText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
