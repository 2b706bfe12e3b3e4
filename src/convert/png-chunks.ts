// A PNG is a signature and a row of chunks: length, type, data, and a checksum of type and data.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data; the last chunk, `IEND`, is nothing else. */
export const FRAME = 12;

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** A chunk where it lies in the file. */
export interface Chunk {
  readonly type: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** The chunks of a PNG up to its end, or to where it is cut short. */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = SIGNATURE.length;
  while (start + FRAME <= png.length) {
    const length = view.getUint32(start);
    const end = start + FRAME + length;
    if (end > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, start, end, data: png.subarray(start + 8, end - 4) };
    if (type === 'IEND') return;
    start = end;
  }
}

/** A chunk as bytes, framed. The type has four ASCII letters. */
export function makeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + FRAME);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** Whether a chunk's checksum is that of its content. */
export function isSound(png: Uint8Array, { start, end }: Chunk): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(end - 4) === crc32(png.subarray(start + 4, end - 4));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
